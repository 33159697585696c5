import SageMakerAPI

/// One operation of the service: a request and its caller in, a response or a refusal out.
///
/// Who the caller is has been established before; what that caller may do is the operation's own business.
package protocol Operation: Sendable {
    associatedtype Request: OperationRequest

    /// Carries the request out.
    ///
    /// - Throws: `SageMakerError` for what the caller can understand and act on; anything else is an incident.
    func run(_ request: Request, for caller: Caller) async throws -> Request.Response
}

/// An operation that a store may be able to answer within microseconds, on the thread that asks.
package protocol ImmediateOperation: Operation {
    /// Carries the request out without waiting for anything.
    ///
    /// - Returns: nil when that cannot be done now; ``Operation/run(_:for:)`` then does it.
    func runAtOnce(_ request: Request, for caller: Caller) throws -> Request.Response?
}
