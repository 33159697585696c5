/// How the model of a package is served.
extension Shape {
    /// `InferenceSpecification`: the containers, and what they can run on.
    static let inferenceSpecification = Shape.structure([
        .required("Containers", .modelPackageContainers),
        .optional("SupportedTransformInstanceTypes", .transformInstanceTypes),
        .optional("SupportedRealtimeInferenceInstanceTypes", .realtimeInferenceInstanceTypes),
        .optional("SupportedContentTypes", .list(of: .string(.text(0...256)), count: 0...Int.max)),
        .optional("SupportedResponseMIMETypes", .list(of: .string(.mimeType), count: 0...Int.max)),
    ])

    /// `ModelPackageContainerDefinitionList`: one container, or a chain of them.
    static let modelPackageContainers = Shape.list(of: .modelPackageContainerDefinition, count: 1...15)

    /// `ModelPackageContainerDefinition`: an image with what it serves.
    static let modelPackageContainerDefinition = Shape.structure([
        .optional("ContainerHostname", .string(.containerHostname)),
        .optional("Image", .string(.containerImage)),
        .optional("ImageDigest", .string(.digest)),
        .optional("ModelDataUrl", .string(.s3URI)),
        .optional("ModelDataSource", .modelDataSource),
        .optional("ProductId", .string(.productID)),
        .optional("Environment", .environment),
        .optional("ModelInput", .modelInput),
        .optional("Framework", .string(.unrestricted)),
        .optional("FrameworkVersion", .string(.frameworkVersion)),
        .optional("NearestModelName", .string(.unrestricted)),
        .optional("AdditionalModelDataSources", .additionalModelDataSources),
        .optional("AdditionalS3DataSource", .additionalS3DataSource),
        .optional("ModelDataETag", .string(.unrestricted)),
        .optional("IsCheckpoint", .boolean),
        .optional("BaseModel", .baseModel),
    ])

    /// `ModelInput`: what the model expects, as a framework spells it.
    static let modelInput = Shape.structure([
        .required("DataInputConfig", .string(.dataInputConfig))
    ])

    /// `AdditionalS3DataSource`: files beside those of the model.
    static let additionalS3DataSource = Shape.structure([
        .required("S3DataType", .oneOf("S3Object", "S3Prefix")),
        .required("S3Uri", .string(.s3URI)),
        .optional("CompressionType", .compressionType),
        .optional("ETag", .string(.unrestricted)),
    ])

    /// `BaseModel`: the model that this one was made from.
    static let baseModel = Shape.structure([
        .optional("HubContentName", .string(.hubContentName)),
        .optional("HubContentVersion", .string(.hubContentVersion)),
        .optional("RecipeName", .string(.unpatterned(0...255))),
    ])

    /// `AdditionalInferenceSpecifications`: other ways to serve the model.
    static let additionalInferenceSpecifications = Shape.list(
        of: .additionalInferenceSpecificationDefinition,
        count: 1...15
    )

    /// `AdditionalInferenceSpecificationDefinition`: another way to serve the model, under a name.
    static let additionalInferenceSpecificationDefinition = Shape.structure([
        .required("Name", .string(.entityName)),
        .optional("Description", .string(.entityDescription)),
        .required("Containers", .modelPackageContainers),
        .optional("SupportedTransformInstanceTypes", .transformInstanceTypes),
        .optional("SupportedRealtimeInferenceInstanceTypes", .realtimeInferenceInstanceTypes),
        .optional("SupportedContentTypes", .list(of: .string(.text(0...256)), count: 0...Int.max)),
        .optional("SupportedResponseMIMETypes", .list(of: .string(.mimeType), count: 0...Int.max)),
    ])

    /// `TransformInstanceTypes`: machines for batches.
    static let transformInstanceTypes = Shape.list(of: .string(.instanceType), count: 1...Int.max)

    /// `RealtimeInferenceInstanceTypes`: machines for endpoints.
    static let realtimeInferenceInstanceTypes = Shape.list(of: .string(.instanceType), count: 0...Int.max)
}
