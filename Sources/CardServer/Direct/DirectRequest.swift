import AWSSignature
import NIOCore
import NIOHTTP1

/// A small call of AWS JSON 1.1, as it arrives.
///
/// A class, since it is kept from one event to the next and handed around, and its head is long.
final class DirectRequest {
    let head: HTTPRequestHead
    /// What carries the call out.
    let handler: DirectCalls.Handler
    private(set) var body = ByteBuffer()

    /// Nil unless the head is as plain as clients' heads are: anything that could mean more than one thing is left to
    /// the ordinary way.
    ///
    /// - Parameter handlers: what can be answered, by the value of `X-Amz-Target`.
    init?(_ head: HTTPRequestHead, handlers: [String: DirectCalls.Handler]) {
        guard head.method == .POST, head.uri == "/", head.version == .http1_1 else { return nil }
        var target: String?
        var length: Int?
        var isJSON = false
        for (name, value) in head.headers {
            switch name.utf8.count {
            case 6 where HeaderName.isSame(name, lowercased: "expect"),
                7 where HeaderName.isSame(name, lowercased: "upgrade"),
                16 where HeaderName.isSame(name, lowercased: "content-encoding"),
                17 where HeaderName.isSame(name, lowercased: "transfer-encoding"):
                return nil
            case 10 where HeaderName.isSame(name, lowercased: "connection"):
                guard HeaderName.isSame(value, lowercased: "keep-alive") else { return nil }
            case 12 where HeaderName.isSame(name, lowercased: "x-amz-target"):
                guard target == nil else { return nil }
                target = value
            case 12 where HeaderName.isSame(name, lowercased: "content-type"):
                guard value == "application/x-amz-json-1.1" else { return nil }
                isJSON = true
            case 14 where HeaderName.isSame(name, lowercased: "content-length"):
                guard length == nil, let count = Int(value), (0...DirectCalls.maximumBodyBytes).contains(count) else {
                    return nil
                }
                length = count
            default: break
            }
        }
        guard isJSON, length != nil, let target, let handler = handlers[target] else { return nil }
        self.head = head
        self.handler = handler
    }

    /// Takes the next piece of the body.
    func append(_ bytes: inout ByteBuffer) {
        if body.readableBytes == 0 { body = bytes } else { body.writeBuffer(&bytes) }
    }

    /// The parts of the request that its signature may cover.
    var signable: SignableRequest {
        SignableRequest(
            method: head.method.rawValue,
            path: head.uri,
            headers: head.headers.map { (name: $0.name, value: $0.value) }
        )
    }
}
