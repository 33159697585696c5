/// Refusals that have nothing to do with what an operation does.
extension SageMakerError {
    /// The body is not JSON, or not of the operation's types.
    package static func serialization(_ problem: String) -> SageMakerError {
        SageMakerError(.serializationException, problem)
    }

    /// `X-Amz-Target` is absent, or names nothing that this service does.
    package static func unknownOperation(_ name: String?) -> SageMakerError {
        guard let name else {
            return SageMakerError(.unknownOperationException, "The request names no operation in X-Amz-Target")
        }
        return SageMakerError(.unknownOperationException, "The operation \(Violation.quoted(name)) does not exist here")
    }

    /// The body is longer than the service reads.
    package static func bodyTooLarge(limit: Int) -> SageMakerError {
        SageMakerError(.requestEntityTooLarge, "The body of a request can have at most \(limit) bytes")
    }

    /// A list cannot go on from the given token.
    package static let invalidNextToken = SageMakerError(
        .validationException,
        "The NextToken is not one that this operation returned for the same parameters"
    )

    /// A policy of the caller does not allow the action.
    package static func accessDenied(caller: String, action: String, resource: String) -> SageMakerError {
        SageMakerError(
            .accessDeniedException,
            "User: \(caller) is not authorized to perform: sagemaker:\(action) on resource: \(resource)"
        )
    }
}
