/// The bucket that commands put files into when nobody names one.
enum DefaultBucket {
    /// Makes sure that it exists.
    ///
    /// - Returns: its name, `cardinal-<region>-<account>`, which `cardinal env` gives the SageMaker Python SDK, too.
    static func made(in session: Session) async throws -> String {
        let name = SageMakerConfiguration.defaultBucket(
            region: session.configuration.region,
            accountID: try await session.client.accountID()
        )
        try await session.client.createBucket(name)
        return name
    }
}
