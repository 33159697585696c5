import CardinalClient
import JSONTree
import ModelCards

/// What can be said about content without a server.
enum ContentCheck {
    /// Sends content, and says everything that is wrong with it when the server refuses it: the server names the first
    /// problem only.
    static func explained(_ content: String?, _ send: () async throws -> Void) async throws {
        do {
            try await send()
        } catch let error as ClientError {
            if case .service(let refusal) = error, refusal.code == "ValidationException", let content {
                let check = CardFileCheck(file: "content", content: Array(content.utf8))
                if !check.isValid(strict: false) { Terminal.problems.line(check.report(strict: false)) }
            }
            throw error
        }
    }
}
