import AWSSignature

extension SageMakerClient {
    /// Makes a call of IAM, which speaks the Query protocol.
    ///
    /// - Parameters:
    ///   - action: the action's name, such as `GetRole`.
    ///   - parameters: its parameters, such as `RoleName`.
    /// - Returns: the answer's XML.
    public func iam(_ action: String, _ parameters: [(String, String)] = []) async throws(ClientError) -> String {
        let version = "2010-05-08"
        return try await query(action, [("Version", version)] + parameters, of: .iam)
    }

    /// Makes a call of the Query protocol.
    func query(
        _ action: String,
        _ parameters: [(String, String)],
        of service: AWSService
    ) async throws(ClientError) -> String {
        var request = ServiceRequest(action, service, at: configuration.endpoint(of: service))
        request.headers = [("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")]
        let form = ([("Action", action)] + parameters)
            .map { "\(PercentEncoding.encoded($0))=\(PercentEncoding.encoded($1))" }
            .joined(separator: "&")
        request.body = .bytes(Array(form.utf8))
        return String(decoding: try await connection.answer(to: request).body, as: UTF8.self)
    }
}
