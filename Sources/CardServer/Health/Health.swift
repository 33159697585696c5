import HTTPTypes
import HummingbirdCore
import ModelCards
import NIOCore

/// Answers whoever watches over the server; these are the only paths that need no signature.
struct Health: Sendable {
    let store: any Store
    let objects: any ObjectStore

    /// The answer for a health path, nil for any other path.
    func respond(to path: Substring, method: HTTPRequest.Method) async -> Response? {
        guard path == "/healthz" || path == "/readyz" else { return nil }
        guard method == .get || method == .head else { return text(.methodNotAllowed, "use GET") }
        guard path == "/readyz" else { return text(.ok, "ok") }
        do {
            try await store.checkReadiness()
        } catch {
            return text(.serviceUnavailable, "the card store does not answer")
        }
        do {
            try await objects.checkReadiness()
        } catch {
            return text(.serviceUnavailable, "the object store does not answer")
        }
        return text(.ok, "ready")
    }

    private func text(_ status: HTTPResponse.Status, _ line: String) -> Response {
        Response(
            status: status,
            headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: "\(line)\n"))
        )
    }
}
