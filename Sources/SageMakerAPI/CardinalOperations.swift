/// The operations that Cardinal has beyond SageMaker's, on the same protocol under a target prefix of their own.
package enum CardinalOperations {
    /// What comes before the operation in `X-Amz-Target`: `Cardinal.DraftModelCard`.
    package static let targetPrefix = "Cardinal"

    /// Every operation, in the order of the documentation.
    package static let all: [OperationDescription] = [
        OperationDescription(DraftModelCardRequest.self),
        OperationDescription(SyncModelCardRequest.self),
        OperationDescription(ParseEvaluationReportRequest.self),
        OperationDescription(AddEvaluationRequest.self),
        OperationDescription(VerifyEvaluationsRequest.self),
        OperationDescription(BrowseModelCardsRequest.self),
        OperationDescription(ReviewModelCardRequest.self),
        OperationDescription(ListModelCardDecisionsRequest.self),
        OperationDescription(CreateConsoleLinkRequest.self),
    ]
}
