import HTTPTypes
import HummingbirdCore
import NIOCore

extension Response {
    /// An answer with an XML document.
    static func xml(_ bytes: [UInt8], status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status,
            headers: [.contentType: "application/xml"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
        )
    }

    /// An answer without a body.
    static func bodiless(_ status: HTTPResponse.Status, _ headers: HTTPFields = [:]) -> Response {
        var response = Response(status: status, headers: headers)
        // These statuses never have a body, and then not even a length of one.
        if status == .noContent || status == .notModified { response.headers[.contentLength] = nil }
        return response
    }
}
