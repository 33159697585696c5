/// How a package is tried out.
extension Shape {
    /// `ModelPackageValidationSpecification`: the trials, and the role that they run under.
    static let modelPackageValidationSpecification = Shape.structure([
        .required("ValidationRole", .string(.roleArn)),
        .required("ValidationProfiles", .list(of: .modelPackageValidationProfile, count: 0...1)),
    ])

    /// `ModelPackageValidationProfile`: one trial.
    static let modelPackageValidationProfile = Shape.structure([
        .required("ProfileName", .string(.entityName)),
        .required("TransformJobDefinition", .transformJobDefinition),
    ])

    /// `TransformJobDefinition`: a batch to transform.
    static let transformJobDefinition = Shape.structure([
        .optional("MaxConcurrentTransforms", .integer(IntegerShape(minimum: 0))),
        .optional("MaxPayloadInMB", .integer(IntegerShape(minimum: 0))),
        .optional("BatchStrategy", .oneOf("MultiRecord", "SingleRecord")),
        .optional("Environment", .transformEnvironment),
        .required("TransformInput", .transformInput),
        .required("TransformOutput", .transformOutput),
        .required("TransformResources", .transformResources),
    ])

    /// `TransformInput`: what goes in.
    static let transformInput = Shape.structure([
        .required("DataSource", .transformDataSource),
        .optional("ContentType", .string(.text(0...256))),
        .optional("CompressionType", .compressionType),
        .optional("SplitType", .oneOf("None", "Line", "RecordIO", "TFRecord")),
    ])

    /// `TransformDataSource`: where it comes from.
    static let transformDataSource = Shape.structure([
        .required("S3DataSource", .transformS3DataSource)
    ])

    /// `TransformS3DataSource`: data in an object store.
    static let transformS3DataSource = Shape.structure([
        .required("S3DataType", .s3DataType),
        .required("S3Uri", .string(.s3URI)),
    ])

    /// `TransformOutput`: what comes out.
    static let transformOutput = Shape.structure([
        .required("S3OutputPath", .string(.s3URI)),
        .optional("Accept", .string(.text(0...256))),
        .optional("AssembleWith", .oneOf("None", "Line")),
        .optional("KmsKeyId", .string(.kmsKeyID)),
    ])

    /// `TransformResources`: what it runs on.
    static let transformResources = Shape.structure([
        .required("InstanceType", .string(.instanceType)),
        .required("InstanceCount", .integer(IntegerShape(minimum: 1))),
        .optional("VolumeKmsKeyId", .string(.kmsKeyID)),
        .optional("TransformAmiVersion", .string(.transformAmiVersion)),
    ])
}
