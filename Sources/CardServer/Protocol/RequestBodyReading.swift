import HummingbirdCore
import NIOCore

/// What came of reading a request's body into memory.
enum CollectedBody {
    case whole([UInt8])
    case tooLarge
    /// The client went away or broke the protocol before the end.
    case broken
}

extension Request {
    /// How much of a refused body is read on, so that the client gets to see the refusal.
    static let drainedBytes = 8 << 20

    /// Reads the body whole, up to a limit.
    ///
    /// A client that sends more is heard out for a while: it reads no answer before it has sent everything.
    ///
    /// - Parameter drainedBytes: how much of what is refused is read on.
    func collectBody(limit: Int, hearingOut drainedBytes: Int = Self.drainedBytes) async -> CollectedBody {
        let declared = headers[.contentLength].flatMap { Int($0) } ?? 0
        var bytes: [UInt8] = []
        bytes.reserveCapacity(min(max(declared, 0), limit))
        var count = 0
        do {
            for try await part in body {
                count += part.readableBytes
                guard count <= limit else {
                    guard count <= limit + drainedBytes else { return .tooLarge }
                    continue
                }
                bytes.append(contentsOf: part.readableBytesView)
            }
        } catch {
            return .broken
        }
        return count <= limit ? .whole(bytes) : .tooLarge
    }
}
