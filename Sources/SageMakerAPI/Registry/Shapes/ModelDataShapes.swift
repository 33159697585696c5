/// Where the files of a model are.
extension Shape {
    /// `ModelDataSource`: the files as a folder, an archive or an object.
    static let modelDataSource = Shape.structure([
        .optional("S3DataSource", .s3ModelDataSource)
    ])

    /// `S3ModelDataSource`: files in an object store.
    static let s3ModelDataSource = Shape.structure([
        .required("S3Uri", .string(.s3URI)),
        .required("S3DataType", .oneOf("S3Prefix", "S3Object")),
        .required("CompressionType", .oneOf("None", "Gzip")),
        .optional("ModelAccessConfig", .modelAccessConfig),
        .optional("HubAccessConfig", .inferenceHubAccessConfig),
        .optional("ManifestS3Uri", .string(.s3URI)),
        .optional("ETag", .string(.unrestricted)),
        .optional("ManifestEtag", .string(.unrestricted)),
    ])

    /// `ModelAccessConfig`: whether the licence of the files was accepted.
    static let modelAccessConfig = Shape.structure([
        .required("AcceptEula", .boolean)
    ])

    /// `InferenceHubAccessConfig`: the entry of a hub that the files come from.
    static let inferenceHubAccessConfig = Shape.structure([
        .required("HubContentArn", .string(.text(0...255)))
    ])

    /// `AdditionalModelDataSources`: files beside those of the model, such as adapters.
    static let additionalModelDataSources = Shape.list(of: .additionalModelDataSource, count: 0...5)

    /// `AdditionalModelDataSource`: files under a name that the container knows them by.
    static let additionalModelDataSource = Shape.structure([
        .required("ChannelName", .string(.channelName)),
        .required("S3DataSource", .s3ModelDataSource),
    ])
}
