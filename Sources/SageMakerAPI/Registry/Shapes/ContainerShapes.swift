/// The containers of a model, and how they are run.
extension Shape {
    /// `ContainerDefinition`: an image with what it serves.
    static let containerDefinition = Shape.structure([
        .optional("ContainerHostname", .string(.containerHostname)),
        .optional("Image", .string(.containerImage)),
        .optional("ImageConfig", .imageConfig),
        .optional("Mode", .oneOf("SingleModel", "MultiModel")),
        .optional("ModelDataUrl", .string(.s3URI)),
        .optional("ModelDataSource", .modelDataSource),
        .optional("AdditionalModelDataSources", .additionalModelDataSources),
        .optional("Environment", .environment),
        .optional("ModelPackageName", .string(.versionedArnOrName)),
        .optional("InferenceSpecificationName", .string(.entityName)),
        .optional("MultiModelConfig", .multiModelConfig),
        .optional("ContainerMetricsConfig", .containerMetricsConfig),
    ])

    /// `ImageConfig`: where the image is pulled from.
    static let imageConfig = Shape.structure([
        .required("RepositoryAccessMode", .oneOf("Platform", "Vpc")),
        .optional("RepositoryAuthConfig", .repositoryAuthConfig),
    ])

    /// `RepositoryAuthConfig`: who can open a private registry.
    static let repositoryAuthConfig = Shape.structure([
        .required("RepositoryCredentialsProviderArn", .string(.text(1...2048)))
    ])

    /// `MultiModelConfig`: whether a container that serves many models keeps them in memory.
    static let multiModelConfig = Shape.structure([
        .optional("ModelCacheSetting", .oneOf("Enabled", "Disabled"))
    ])

    /// `ContainerMetricsConfig`: where a container tells its metrics.
    static let containerMetricsConfig = Shape.structure([
        .optional("MetricsEndpoints", .list(of: .metricsEndpoint, count: 0...1))
    ])

    /// `MetricsEndpoint`: a path that answers with metrics.
    static let metricsEndpoint = Shape.structure([
        .required("MetricsEndpointPath", .string(.metricsEndpointPath)),
        .optional("MetricPublishFrequencyInSeconds", .integer),
    ])

    /// `InferenceExecutionConfig`: whether containers run one after the other.
    static let inferenceExecutionConfig = Shape.structure([
        .required("Mode", .oneOf("Serial", "Direct"))
    ])
}
