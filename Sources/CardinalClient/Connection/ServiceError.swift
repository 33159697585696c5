/// What a service refused, in its own words.
public struct ServiceError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The error's name, such as `ResourceNotFound` or `ValidationException`.
    public let code: String
    /// The service's sentence; empty when it gave none.
    public let message: String
    /// The status of the HTTP response.
    public let httpStatus: Int
    /// What the service's log calls the request.
    public let requestID: String?
    /// The operation that was called.
    public let operation: String

    /// Collects the parts of a refusal.
    public init(code: String, message: String, httpStatus: Int, requestID: String?, operation: String) {
        self.code = code
        self.message = message
        self.httpStatus = httpStatus
        self.requestID = requestID
        self.operation = operation
    }

    /// The sentence, with the code and the operation behind it.
    public var description: String {
        message.isEmpty ? "\(operation) was refused with \(code)" : "\(message) (\(code), \(operation))"
    }
}
