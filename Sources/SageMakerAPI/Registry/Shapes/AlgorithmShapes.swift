/// What a training job runs.
extension Shape {
    /// `HyperParameters`: the settings of the algorithm, all of them texts.
    static let hyperParameters = Shape.map(key: .text(0...256), value: .string(.text(0...2500)), count: 0...100)

    /// `AlgorithmSpecification`: an image or an algorithm, with what it prints.
    static let algorithmSpecification = Shape.structure([
        .optional("TrainingImage", .string(.text(0...255))),
        .optional("AlgorithmName", .string(.arnOrName)),
        .required("TrainingInputMode", .trainingInputMode),
        .optional("MetricDefinitions", .list(of: .metricDefinition, count: 0...40)),
        .optional("EnableSageMakerMetricsTimeSeries", .boolean),
        .optional("ContainerEntrypoint", .list(of: .string(.text(0...256)), count: 1...100)),
        .optional("ContainerArguments", .list(of: .string(.text(0...256)), count: 1...100)),
        .optional("TrainingImageConfig", .trainingImageConfig),
    ])

    /// `TrainingInputMode`: how a container gets its data.
    static let trainingInputMode = Shape.oneOf("Pipe", "File", "FastFile")

    /// `MetricDefinition`: how to find a metric in the log.
    static let metricDefinition = Shape.structure([
        .required("Name", .string(.nonEmptyText(1...255))),
        .required("Regex", .string(.nonEmptyText(1...500))),
    ])

    /// `TrainingImageConfig`: where the image is pulled from.
    static let trainingImageConfig = Shape.structure([
        .required("TrainingRepositoryAccessMode", .oneOf("Platform", "Vpc")),
        .optional("TrainingRepositoryAuthConfig", .trainingRepositoryAuthConfig),
    ])

    /// `TrainingRepositoryAuthConfig`: who can open a private registry.
    static let trainingRepositoryAuthConfig = Shape.structure([
        .required("TrainingRepositoryCredentialsProviderArn", .string(.lambdaArn))
    ])
}
