/// What a training job learns from.
extension Shape {
    /// `Channel`: data under a name that the algorithm knows it by.
    static let channel = Shape.structure([
        .required("ChannelName", .string(.channelName)),
        .required("DataSource", .dataSource),
        .optional("ContentType", .string(.text(0...256))),
        .optional("CompressionType", .compressionType),
        .optional("RecordWrapperType", .oneOf("None", "RecordIO")),
        .optional("InputMode", .trainingInputMode),
        .optional("ShuffleConfig", .shuffleConfig),
    ])

    /// `DataSource`: one of the places that data can be in.
    static let dataSource = Shape.structure([
        .optional("S3DataSource", .s3DataSource),
        .optional("FileSystemDataSource", .fileSystemDataSource),
        .optional("DatasetSource", .datasetSource),
    ])

    /// `S3DataSource`: data in an object store.
    static let s3DataSource = Shape.structure([
        .required("S3DataType", .s3DataType),
        .required("S3Uri", .string(.s3URI)),
        .optional("S3DataDistributionType", .oneOf("FullyReplicated", "ShardedByS3Key")),
        .optional("AttributeNames", .list(of: .string(.nonEmptyText(1...256)), count: 0...16)),
        .optional("InstanceGroupNames", .list(of: .string(.nonEmptyText(1...64)), count: 0...5)),
        .optional("ModelAccessConfig", .modelAccessConfig),
        .optional("HubAccessConfig", .inferenceHubAccessConfig),
    ])

    /// `S3DataType`: what an address in an object store stands for.
    static let s3DataType = Shape.oneOf("ManifestFile", "S3Prefix", "AugmentedManifestFile", "Converse")

    /// `FileSystemDataSource`: data in a shared file system.
    static let fileSystemDataSource = Shape.structure([
        .required("FileSystemId", .string(.fileSystemID)),
        .required("FileSystemAccessMode", .oneOf("rw", "ro")),
        .required("FileSystemType", .oneOf("EFS", "FSxLustre")),
        .required("DirectoryPath", .string(.text(0...4096))),
    ])

    /// `DatasetSource`: a data set of a hub.
    static let datasetSource = Shape.structure([
        .required("DatasetArn", .string(.hubDataSetArn))
    ])

    /// `CompressionType`: how data is packed.
    static let compressionType = Shape.oneOf("None", "Gzip")

    /// `ShuffleConfig`: in which order records come.
    static let shuffleConfig = Shape.structure([
        .required("Seed", .long)
    ])
}
