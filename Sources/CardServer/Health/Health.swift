import HTTPTypes
import HummingbirdCore
import ModelCards
import NIOCore

/// Answers whoever watches over the server; these are the only paths that need no signature.
struct Health: Sendable {
    let store: any Store
    let objects: any ObjectStore
    /// How long a store may take to answer.
    var patience: Duration = .seconds(3)

    /// The answer for a health path, nil for any other path.
    func respond(to path: Substring, method: HTTPRequest.Method) async -> Response? {
        guard path == "/healthz" || path == "/readyz" else { return nil }
        guard method == .get || method == .head else { return text(.methodNotAllowed, "use GET") }
        guard path == "/readyz" else { return text(.ok, "ok") }
        guard await isReady({ [store] in try await store.checkReadiness() }) else {
            return text(.serviceUnavailable, "the card store does not answer")
        }
        guard await isReady({ [objects] in try await objects.checkReadiness() }) else {
            return text(.serviceUnavailable, "the object store does not answer")
        }
        return text(.ok, "ready")
    }

    /// Whether a check succeeds in time; one that hangs, as on a database that is frozen, says as much as one that fails.
    private func isReady(_ check: @escaping @Sendable () async throws -> Void) async -> Bool {
        let answers = AsyncStream<Bool> { continuation in
            let checking = Task {
                let succeeded: Bool
                do {
                    try await check()
                    succeeded = true
                } catch {
                    succeeded = false
                }
                continuation.yield(succeeded)
                continuation.finish()
            }
            let alarm = Task {
                try await Task.sleep(for: patience)
                continuation.yield(false)
                continuation.finish()
            }
            continuation.onTermination = { _ in
                alarm.cancel()
                checking.cancel()
            }
        }
        return await answers.first { _ in true } ?? false
    }

    private func text(_ status: HTTPResponse.Status, _ line: String) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: "\(line)\n"))
        )
    }
}
