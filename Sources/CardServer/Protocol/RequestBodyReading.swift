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

    /// Bodies up to this length are read whenever they come: they are what a connection may cost anyway.
    static let freeBytes = 64 << 10

    /// How much of a budget of memory has to be taken before the body is read; nothing for short bodies.
    ///
    /// A body that does not say its length may turn out to be as long as may be.
    func bodyShare(limit: Int) -> Int {
        let length: Int
        if let declared = headers[.contentLength] {
            length = min(Int(declared) ?? limit, limit)
        } else {
            length = headers[.transferEncoding] == nil ? 0 : limit
        }
        return length > Self.freeBytes ? length : 0
    }

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
