import JSONTree

/// An operation as data.
package struct OperationDescription: Sendable {
    package let name: String
    package let shape: Shape
    package let declaredErrors: [SageMakerError.Code]

    fileprivate init<Request: OperationRequest>(_ request: Request.Type) {
        name = Request.operation
        shape = Request.shape
        declaredErrors = Request.declaredErrors
    }
}

/// The operations whose wire shapes this module has.
package enum SageMakerOperations {
    /// Every operation, in the order of the API's reference.
    package static let all: [OperationDescription] = [
        OperationDescription(CreateModelCardRequest.self),
        OperationDescription(DescribeModelCardRequest.self),
        OperationDescription(UpdateModelCardRequest.self),
        OperationDescription(DeleteModelCardRequest.self),
        OperationDescription(ListModelCardsRequest.self),
        OperationDescription(ListModelCardVersionsRequest.self),
        OperationDescription(CreateModelCardExportJobRequest.self),
        OperationDescription(DescribeModelCardExportJobRequest.self),
        OperationDescription(ListModelCardExportJobsRequest.self),
        OperationDescription(AddTagsInput.self),
        OperationDescription(ListTagsInput.self),
        OperationDescription(DeleteTagsInput.self),
    ]

    /// ``all`` as one object by operation name, to be compared with a published service model.
    package static func operationsAsJSON() -> JSON {
        .object(
            all.map { operation in
                let errors = operation.declaredErrors.map { JSON.string($0.rawValue) }
                return JSONMember(
                    operation.name,
                    .object([JSONMember("input", operation.shape.description), JSONMember("errors", .array(errors))])
                )
            }
        )
    }
}
