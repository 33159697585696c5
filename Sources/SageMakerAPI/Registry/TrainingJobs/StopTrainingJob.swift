import JSONTree

/// The body of a `StopTrainingJob` call.
package struct StopTrainingJobRequest: OperationRequest {
    package typealias Response = EmptyResponse

    package var trainingJobName: String

    package static let operation = "StopTrainingJob"
    package static let declaredErrors: [SageMakerError.Code] = [.resourceNotFound]
    package static let shape = Shape.structure([
        .required("TrainingJobName", .entityName)
    ])

    /// Asks for a training job to be ended.
    package init(trainingJobName: String) {
        self.trainingJobName = trainingJobName
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        trainingJobName = try members.required("TrainingJobName")
    }
}
