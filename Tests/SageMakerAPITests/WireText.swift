import JSONTree
import SageMakerAPI

/// The bytes of a response, as text to compare.
func wireText(_ value: some WireWritable) -> String {
    var writer = JSONWriter()
    value.write(to: &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
}

/// Reads a request as it comes over the wire.
func read<Request: OperationRequest>(_ body: String) throws -> Request {
    try Request(parsing: Array(body.utf8))
}

/// The answer that a request is refused with; nil when it is accepted.
func refusal<Request: OperationRequest>(of request: Request.Type, _ body: String) -> SageMakerError? {
    do {
        _ = try Request(parsing: Array(body.utf8))
        return nil
    } catch {
        return error
    }
}
