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

    /// The caller sends more than it is allowed to.
    package static let throttled = SageMakerError(.throttlingException, "Rate exceeded")

    /// Something that nobody foresaw; its cause is in the log, never in the answer.
    package static let internalFailure = SageMakerError(
        .internalFailure,
        "The service could not complete the request; its log has the reason under this request's ID"
    )

    /// The service cannot reach what it depends on, or is about to stop.
    package static let serviceUnavailable = SageMakerError(
        .serviceUnavailable,
        "The service cannot take the request now"
    )
}

/// Refusals of a caller whose signature does not hold.
extension SageMakerError {
    /// The request carries no signature.
    package static let missingSignature = SageMakerError(
        .missingAuthenticationTokenException,
        "The request is not signed"
    )

    /// The signature lacks a part, or a part of it cannot be read.
    package static func incompleteSignature(_ problem: String) -> SageMakerError {
        SageMakerError(.incompleteSignatureException, problem)
    }

    /// The signature is not the one that the caller's key gives, or not of this time.
    package static func invalidSignature(_ problem: String) -> SageMakerError {
        SageMakerError(.invalidSignatureException, problem)
    }

    /// No such access key.
    package static let unrecognizedClient = SageMakerError(
        .unrecognizedClientException,
        "The security token included in the request is invalid"
    )
}
