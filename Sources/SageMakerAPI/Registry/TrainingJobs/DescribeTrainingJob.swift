import JSONTree

/// The body of a `DescribeTrainingJob` call.
package struct DescribeTrainingJobRequest: OperationRequest {
    package typealias Response = DescribeTrainingJobResponse

    package var trainingJobName: String

    package static let operation = "DescribeTrainingJob"
    package static let declaredErrors: [SageMakerError.Code] = [.resourceNotFound]
    package static let shape = Shape.structure([
        .required("TrainingJobName", .entityName)
    ])

    /// Asks for a training job.
    package init(trainingJobName: String) {
        self.trainingJobName = trainingJobName
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        trainingJobName = try members.required("TrainingJobName")
    }
}

/// The answer to a `DescribeTrainingJob` call.
package struct DescribeTrainingJobResponse: OperationResponse {
    /// The job: what its creator sent, what became of it, and its final metrics.
    package var body: JSON

    /// Describes a training job.
    package init(body: JSON) {
        self.body = body
    }

    package func write(to writer: inout JSONWriter) {
        body.write(to: &writer)
    }
}
