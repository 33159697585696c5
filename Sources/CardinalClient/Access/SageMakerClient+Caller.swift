extension SageMakerClient {
    /// The account that the client's key belongs to, as STS says.
    public func accountID() async throws(ClientError) -> String {
        let answer = try await query("GetCallerIdentity", [("Version", "2011-06-15")], of: .sts)
        guard let account = XMLText(Array(answer.utf8)).first("Account") else {
            throw .invalidResponse("\(configuration.endpoint(of: .sts)) did not say which account the key belongs to")
        }
        return account
    }
}
