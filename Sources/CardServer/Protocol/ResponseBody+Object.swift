import HummingbirdCore
import ModelCards
import NIOCore

extension ResponseBody {
    /// The bytes of an object, passed on as they are read.
    static func reading(_ reader: any ObjectReader) -> ResponseBody {
        let length = Int(reader.range.upperBound - reader.range.lowerBound)
        return ResponseBody(contentLength: length) { writer in
            do {
                while let bytes = try await reader.next() {
                    try await writer.write(ByteBuffer(bytes: bytes))
                }
            } catch {
                // A client that went away midway must not keep the object's files from being removed.
                await reader.close()
                throw error
            }
            try await writer.finish(nil)
        }
    }
}
