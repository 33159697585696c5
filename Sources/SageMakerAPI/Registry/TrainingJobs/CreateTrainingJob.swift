import JSONTree

/// The body of a `CreateTrainingJob` call.
package struct CreateTrainingJobRequest: OperationRequest {
    package typealias Response = CreateTrainingJobResponse

    package var trainingJobName: String
    package var tags: [Tag]?
    /// The whole body, as far as the API knows its members.
    package var definition: JSON

    package static let operation = "CreateTrainingJob"
    package static let declaredErrors: [SageMakerError.Code] = [
        .resourceNotFound, .resourceInUse, .resourceLimitExceeded,
    ]
    package static let shape = Shape.structure([
        .required("TrainingJobName", .entityName),
        .optional("HyperParameters", .hyperParameters),
        .optional("AlgorithmSpecification", .algorithmSpecification),
        .required("RoleArn", .string(.roleArn)),
        .optional("InputDataConfig", .list(of: .channel, count: 1...20)),
        .required("OutputDataConfig", .outputDataConfig),
        .optional("ResourceConfig", .resourceConfig),
        .optional("VpcConfig", .vpcConfig),
        .optional("StoppingCondition", .stoppingCondition),
        .optional("Tags", Tag.listShape),
        .optional("EnableNetworkIsolation", .boolean),
        .optional("EnableInterContainerTrafficEncryption", .boolean),
        .optional("EnableManagedSpotTraining", .boolean),
        .optional("CheckpointConfig", .checkpointConfig),
        .optional("DebugHookConfig", .debugHookConfig),
        .optional("DebugRuleConfigurations", .list(of: .debugRuleConfiguration, count: 0...20)),
        .optional("TensorBoardOutputConfig", .tensorBoardOutputConfig),
        .optional("ExperimentConfig", .experimentConfig),
        .optional("ProfilerConfig", .profilerConfig),
        .optional("ProfilerRuleConfigurations", .list(of: .debugRuleConfiguration, count: 0...20)),
        .optional("Environment", .trainingEnvironment),
        .optional("RetryStrategy", .retryStrategy),
        .optional("RemoteDebugConfig", .remoteDebugConfig),
        .optional("InfraCheckConfig", .infraCheckConfig),
        .optional("SessionChainingConfig", .sessionChainingConfig),
        .optional("ServerlessJobConfig", .serverlessJobConfig),
        .optional("MlflowConfig", .mlflowConfig),
        .optional("ModelPackageConfig", .modelPackageConfig),
    ])

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        trainingJobName = try members.required("TrainingJobName")
        tags = members.optional("Tags")
        definition = Self.shape.known(body)
    }
}

/// The answer to a `CreateTrainingJob` call.
package struct CreateTrainingJobResponse: OperationResponse {
    package var trainingJobArn: String

    /// Tells where the new job is.
    package init(trainingJobArn: String) {
        self.trainingJobArn = trainingJobArn
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("TrainingJobArn", trainingJobArn)
        writer.endObject()
    }
}
