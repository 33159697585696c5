import JSONTree

/// Calls a model card service: Cardinal, or AWS itself.
///
/// A client keeps its connections between calls and may be shared by any number of tasks.
///
/// ```swift
/// let client = SageMakerClient(try ClientConfiguration.load())
/// let card = try await client.call("DescribeModelCard", .object([JSONMember("ModelCardName", .string("churn"))]))
/// await client.shutdown()
/// ```
public struct SageMakerClient: Sendable {
    /// Where and with which key the client calls.
    public let configuration: ClientConfiguration
    let connection: ServiceConnection

    /// Makes a client; nothing is sent before the first call.
    public init(_ configuration: ClientConfiguration) {
        self.configuration = configuration
        connection = ServiceConnection(configuration)
    }

    /// Closes the connections, after which calls fail.
    public func shutdown() async {
        await connection.transport.shutdown()
    }

    /// Makes a call of the JSON protocol.
    ///
    /// - Parameters:
    ///   - operation: the operation's name, such as `DescribeModelCard`.
    ///   - input: its input, spelled as in the API.
    ///   - prefix: what stands before the name on the wire; Cardinal's own operations have `Cardinal`.
    /// - Returns: the output as the service wrote it.
    public func call(
        _ operation: String,
        _ input: JSON = .object([]),
        prefix: String = "SageMaker"
    ) async throws(ClientError) -> JSON {
        let endpoint = configuration.endpoint(of: .sageMaker)
        var request = ServiceRequest(operation, .sageMaker, at: endpoint)
        request.headers = [
            ("Content-Type", "application/x-amz-json-1.1"),
            ("X-Amz-Target", "\(prefix).\(operation)"),
        ]
        request.body = .bytes(input.bytes())
        return try await connection.answer(to: request).json(of: operation, from: endpoint)
    }

    /// Calls a list operation until it gives no further `NextToken`.
    ///
    /// - Parameters:
    ///   - operation: the operation's name, such as `ListModelCards`.
    ///   - input: the first page's input; `MaxResults` is the size of a page.
    public func pages(_ operation: String, _ input: JSON = .object([])) -> PageSequence {
        PageSequence(client: self, operation: operation, input: input)
    }
}
