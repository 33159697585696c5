import SageMakerAPI

/// Runs a description, and says of an entry that is not there that it is missing.
///
/// The original refuses such calls like any wrong input, which would be a strange thing to tell a reader.
func described<Value>(_ thing: String, _ name: String, _ body: () async throws -> Value) async throws -> Value {
    do {
        return try await body()
    } catch {
        guard let refusal = error as? SageMakerError, refusal.code == .validationException else { throw error }
        throw SageMakerError(
            .resourceNotFound,
            "There is no \(thing) “\(name)” in this account and region. It was deleted, or it is in another region."
        )
    }
}
