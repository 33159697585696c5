import JSONTree

/// The body of a `CreateModel` call.
package struct CreateModelInput: OperationRequest {
    package typealias Response = CreateModelOutput

    package var modelName: String
    package var tags: [Tag]?
    /// The whole body, as far as the API knows its members.
    package var definition: JSON

    package static let operation = "CreateModel"
    package static let declaredErrors: [SageMakerError.Code] = [.resourceLimitExceeded]
    package static let shape = Shape.structure([
        .required("ModelName", .string(.modelName)),
        .optional("PrimaryContainer", .containerDefinition),
        .optional("Containers", .list(of: .containerDefinition, count: 0...15)),
        .optional("InferenceExecutionConfig", .inferenceExecutionConfig),
        .optional("ExecutionRoleArn", .string(.roleArn)),
        .optional("Tags", Tag.listShape),
        .optional("VpcConfig", .vpcConfig),
        .optional("EnableNetworkIsolation", .boolean),
    ])

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelName = try members.required("ModelName")
        tags = members.optional("Tags")
        definition = Self.shape.known(body)
    }
}

/// The answer to a `CreateModel` call.
package struct CreateModelOutput: OperationResponse {
    package var modelArn: String

    /// Tells where the new model is.
    package init(modelArn: String) {
        self.modelArn = modelArn
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelArn", modelArn)
        writer.endObject()
    }
}
