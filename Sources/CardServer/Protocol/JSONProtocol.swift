import HTTPTypes
import HummingbirdCore
import JSONTree
import Logging
import ModelCards
import NIOCore
import SageMakerAPI

/// AWS JSON 1.1: one operation a call, named by a header, with a JSON object in and a JSON object out.
///
/// SageMaker Metrics, which signs as SageMaker does, names its one operation by method and path instead.
struct JSONProtocol: Sendable {
    let operations: OperationTable
    let logger: Logger

    /// Carries out a call that has been authenticated.
    func respond(
        to request: Request,
        path: String,
        body: [UInt8],
        caller: Caller,
        requestID: RequestID
    ) async -> Response {
        do {
            let handler = try handler(of: request, path: path)
            return Self.response(.ok, try await handler(body, caller), requestID)
        } catch {
            return response(to: error, requestID)
        }
    }

    /// Answers an error; one that nobody foresaw is logged whole and told only by its number.
    func response(to error: any Error, _ requestID: RequestID) -> Response {
        if let refusal = error as? SageMakerError { return Self.response(refusal, requestID) }
        if let refusal = error as? AuthenticationRefusal { return Self.response(refusal.json, requestID) }
        logger.error(
            "a call failed",
            metadata: ["request": "\(requestID)", "error": "\(String(reflecting: error))"]
        )
        return Self.response(ServerFailure(error).answer(requestID), requestID)
    }

    private func handler(of request: Request, path: String) throws(SageMakerError) -> OperationTable.Handler {
        if let handler = operations[request.method.rawValue, path] { return handler }
        guard let target = request.headers[.xAmzTarget] else { throw .unknownOperation(nil) }
        guard isJSON(request.headers[.contentType]) else {
            throw SageMakerError(
                .unknownOperationException,
                "Calls have the content type application/x-amz-json-1.1"
            )
        }
        guard let handler = operations[target] else { throw .unknownOperation(target) }
        return handler
    }

    /// `application/x-amz-json-1.1`, with or without parameters; 1.0 and plain JSON differ in nothing that matters here.
    private func isJSON(_ contentType: String?) -> Bool {
        guard let contentType else { return false }
        let end = contentType.firstIndex(of: ";") ?? contentType.endIndex
        let media = contentType[..<end].trimmed.lowercased()
        return media == "application/x-amz-json-1.1" || media == "application/x-amz-json-1.0"
            || media == "application/json"
    }

    /// A body of this protocol with the headers that clients look for.
    static func response(_ status: HTTPResponse.Status, _ body: [UInt8], _ requestID: RequestID) -> Response {
        Response(
            status: status,
            headers: [.contentType: "application/x-amz-json-1.1", .xAmznRequestID: requestID.description],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: body))
        )
    }

    /// A refusal of the service.
    private static func response(_ refusal: SageMakerError, _ requestID: RequestID) -> Response {
        response(HTTPResponse.Status(code: refusal.httpStatus), refusal.body(), requestID)
    }

    /// A refusal of the server itself.
    static func response(_ names: ErrorNames, _ requestID: RequestID) -> Response {
        var writer = JSONWriter(capacity: 128)
        writer.beginObject()
        writer.member("__type", string: names.code)
        writer.member("message", string: names.message)
        writer.member("Message", string: names.message)
        writer.endObject()
        return response(HTTPResponse.Status(code: names.status), writer.bytes, requestID)
    }
}

extension HTTPField.Name {
    static let xAmzTarget = known("x-amz-target")
    static let xAmznRequestID = known("x-amzn-RequestId")
    static let xAmzContentSHA256 = known("x-amz-content-sha256")

    /// A header's name that is written in this code and so is valid; the fallback is never taken.
    private static func known(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .via }
}

extension Substring {
    /// Without the spaces and tabs around it.
    fileprivate var trimmed: Substring {
        var text = self
        while let first = text.first, first == " " || first == "\t" { text.removeFirst() }
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return text
    }
}
