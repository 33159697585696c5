import JSONTree

/// The body of a `DescribeModel` call.
package struct DescribeModelInput: OperationRequest {
    package typealias Response = DescribeModelOutput

    package var modelName: String

    package static let operation = "DescribeModel"
    package static let declaredErrors: [SageMakerError.Code] = []
    package static let shape = Shape.structure([
        .required("ModelName", .string(.modelName))
    ])

    /// Asks for a model.
    package init(modelName: String) {
        self.modelName = modelName
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelName = try members.required("ModelName")
    }
}

/// The answer to a `DescribeModel` call.
package struct DescribeModelOutput: OperationResponse {
    /// The model: what its creator sent, its ARN and its time.
    package var body: JSON

    /// Describes a model.
    package init(body: JSON) {
        self.body = body
    }

    package func write(to writer: inout JSONWriter) {
        body.write(to: &writer)
    }
}
