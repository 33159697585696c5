import JSONTree

/// The body of a `CreateConsoleLink` call, which asks for an address that signs the caller in to the console, once.
package struct CreateConsoleLinkRequest: OperationRequest {
    package typealias Response = CreateConsoleLinkResponse

    package static let targetPrefix = CardinalOperations.targetPrefix
    package static let operation = "CreateConsoleLink"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([])

    /// Asks for a link.
    package init() {}

    package init(_ body: JSON) throws(SageMakerError) {
        _ = try WireMembers(body, satisfying: Self.shape)
    }
}

/// The answer to a `CreateConsoleLink` call.
package struct CreateConsoleLinkResponse: OperationResponse {
    /// The address below the server's own, such as `/console/sign-in?link=…`.
    package var path: String
    package var expiresAt: Timestamp

    /// Answers with a link.
    package init(path: String, expiresAt: Timestamp) {
        self.path = path
        self.expiresAt = expiresAt
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Path", path)
        writer.member("ExpiresAt", expiresAt)
        writer.endObject()
    }
}
