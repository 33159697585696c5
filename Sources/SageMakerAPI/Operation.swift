import JSONTree

/// The body of a call, with what the service promises to check of it.
package protocol OperationRequest: Hashable, Sendable {
    associatedtype Response: OperationResponse

    /// What stands before the period in `X-Amz-Target`; `SageMaker` unless the operation is not SageMaker's.
    static var targetPrefix: String { get }

    /// What stands after the period in `X-Amz-Target`.
    static var operation: String { get }

    /// What a body must look like.
    static var shape: Shape { get }

    /// The errors that the service model declares for the operation.
    static var declaredErrors: [SageMakerError.Code] { get }

    /// Checks and reads a body.
    ///
    /// - Throws: `SerializationException` for a value of a wrong type, `ValidationException` for broken constraints.
    init(_ body: JSON) throws(SageMakerError)
}

extension OperationRequest {
    package static var targetPrefix: String { "SageMaker" }

    /// Parses, checks and reads a body as it came over the wire.
    ///
    /// - Throws: as ``init(_:)`` does, and `SerializationException` that says where the body stops being JSON.
    package init(parsing body: [UInt8]) throws(SageMakerError) {
        let json: JSON
        do {
            json = try JSON(parsing: body)
        } catch {
            throw .serialization("The body is not a JSON document: \(error)")
        }
        try self.init(json)
    }
}

/// What a call is answered with.
package protocol OperationResponse: WireWritable, Hashable, Sendable {}

/// The answer of an operation that has none: a body of no bytes.
package struct EmptyResponse: OperationResponse {
    /// Answers with nothing.
    package init() {}

    package func write(to writer: inout JSONWriter) {}
}
