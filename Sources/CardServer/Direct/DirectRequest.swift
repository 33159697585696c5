import AWSSignature
import NIOCore
import NIOHTTP1

/// A small call of AWS JSON 1.1, as it arrives.
struct DirectRequest {
    let head: HTTPRequestHead
    /// The value of `X-Amz-Target`.
    let target: String
    var body = ByteBuffer()

    /// Nil unless the head is as plain as clients' heads are: anything that could mean more than one thing is left to
    /// the ordinary way.
    init?(_ head: HTTPRequestHead, isKnown: (_ target: String) -> Bool) {
        guard head.method == .POST, head.uri == "/", head.version == .http1_1 else { return nil }
        var target: String?
        var length: Int?
        var isJSON = false
        for (name, value) in head.headers {
            switch name.utf8.count {
            case 6 where name.isHeader("expect"), 7 where name.isHeader("upgrade"): return nil
            case 10 where name.isHeader("connection"):
                guard value.isHeader("keep-alive") else { return nil }
            case 12 where name.isHeader("x-amz-target"):
                guard target == nil else { return nil }
                target = value
            case 12 where name.isHeader("content-type"):
                guard value == "application/x-amz-json-1.1" else { return nil }
                isJSON = true
            case 14 where name.isHeader("content-length"):
                guard length == nil, let count = Int(value), (0...DirectCalls.maximumBodyBytes).contains(count) else {
                    return nil
                }
                length = count
            case 16 where name.isHeader("content-encoding"), 17 where name.isHeader("transfer-encoding"): return nil
            default: break
            }
        }
        guard isJSON, length != nil, let target, isKnown(target) else { return nil }
        self.head = head
        self.target = target
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

extension String {
    /// Whether the text is `lowercased` in any letter case; made for header names, which are ASCII.
    fileprivate func isHeader(_ lowercased: StaticString) -> Bool {
        var text = self
        return text.withUTF8 { bytes in
            guard bytes.count == lowercased.utf8CodeUnitCount else { return false }
            for index in bytes.indices {
                let byte = bytes[index]
                let lower = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
                if lower != lowercased.utf8Start[index] { return false }
            }
            return true
        }
    }
}
