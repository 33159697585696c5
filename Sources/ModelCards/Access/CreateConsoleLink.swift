import SageMakerAPI

/// Makes an address that signs the caller in to the console, once.
package struct CreateConsoleLink: Operation {
    let sessions: ConsoleSessions

    package func run(
        _ request: CreateConsoleLinkRequest,
        for caller: Caller
    ) async throws -> CreateConsoleLinkResponse {
        let (path, expiry) = try await sessions.makeLink(for: caller)
        return CreateConsoleLinkResponse(path: path, expiresAt: expiry)
    }
}
