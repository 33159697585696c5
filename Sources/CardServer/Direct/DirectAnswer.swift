import JSONTree
import NIOCore

/// The bytes of an answer of AWS JSON 1.1, as the ordinary way writes them.
enum DirectAnswer {
    /// Status line, headers and body of a success.
    static func bytes(of body: JSONWriter, _ allocator: ByteBufferAllocator) -> ByteBuffer {
        let count = body.count
        var buffer = allocator.buffer(capacity: 256 + count)
        buffer.writeStaticString("HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.1\r\nx-amzn-RequestId: ")
        buffer.writeString(RequestID().description)
        buffer.writeStaticString("\r\nContent-Length: ")
        buffer.writeString(String(count))
        buffer.writeStaticString("\r\nDate: ")
        buffer.writeString(HTTPDate.now())
        buffer.writeStaticString("\r\n\r\n")
        for part in body.parts { buffer.writeBytes(part) }
        return buffer
    }
}
