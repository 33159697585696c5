import JSONTree

/// An operation as data.
package struct OperationDescription: Sendable {
    package let name: String
    package let shape: Shape
    package let declaredErrors: [SageMakerError.Code]

    /// Describes the operation that takes such requests.
    init<Request: OperationRequest>(_ request: Request.Type) {
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

        OperationDescription(CreateModelInput.self),
        OperationDescription(DescribeModelInput.self),
        OperationDescription(ListModelsInput.self),
        OperationDescription(DeleteModelInput.self),

        OperationDescription(CreateTrainingJobRequest.self),
        OperationDescription(DescribeTrainingJobRequest.self),
        OperationDescription(ListTrainingJobsRequest.self),
        OperationDescription(StopTrainingJobRequest.self),
        OperationDescription(BatchPutMetricsRequest.self),

        OperationDescription(CreateModelPackageGroupInput.self),
        OperationDescription(DescribeModelPackageGroupInput.self),
        OperationDescription(ListModelPackageGroupsInput.self),
        OperationDescription(DeleteModelPackageGroupInput.self),
        OperationDescription(PutModelPackageGroupPolicyInput.self),
        OperationDescription(GetModelPackageGroupPolicyInput.self),
        OperationDescription(DeleteModelPackageGroupPolicyInput.self),

        OperationDescription(CreateModelPackageInput.self),
        OperationDescription(DescribeModelPackageInput.self),
        OperationDescription(UpdateModelPackageInput.self),
        OperationDescription(ListModelPackagesInput.self),
        OperationDescription(DeleteModelPackageInput.self),
        OperationDescription(BatchDescribeModelPackageInput.self),

        OperationDescription(SearchRequest.self),
        OperationDescription(GetSearchSuggestionsRequest.self),

        OperationDescription(AddTagsInput.self),
        OperationDescription(ListTagsInput.self),
        OperationDescription(DeleteTagsInput.self),
    ]

    /// ``all`` as one object by operation name, to be compared with a published service model.
    ///
    /// - Parameter extensions: operations that are named with their target prefix, since no service model has them.
    package static func operationsAsJSON(with extensions: [OperationDescription] = []) -> JSON {
        .object(
            all.map { JSONMember($0.name, $0.json) }
                + extensions.map { JSONMember("\(CardinalOperations.targetPrefix).\($0.name)", $0.json) }
        )
    }
}

extension OperationDescription {
    fileprivate var json: JSON {
        let errors = declaredErrors.map { JSON.string($0.rawValue) }
        return .object([JSONMember("input", shape.description), JSONMember("errors", .array(errors))])
    }
}
