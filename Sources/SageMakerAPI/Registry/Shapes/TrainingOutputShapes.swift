/// What a training job leaves behind.
extension Shape {
    /// `OutputDataConfig`: where the artifact goes.
    static let outputDataConfig = Shape.structure([
        .optional("KmsKeyId", .string(.kmsKeyID)),
        .required("S3OutputPath", .string(.s3URI)),
        .optional("CompressionType", .oneOf("GZIP", "NONE")),
    ])

    /// `CheckpointConfig`: where the state of an interrupted job goes.
    static let checkpointConfig = Shape.structure([
        .required("S3Uri", .string(.s3URI)),
        .optional("LocalPath", .string(.text(0...4096))),
    ])

    /// `TensorBoardOutputConfig`: where the event files of TensorBoard go.
    static let tensorBoardOutputConfig = Shape.structure([
        .optional("LocalPath", .string(.text(0...4096))),
        .required("S3OutputPath", .string(.s3URI)),
    ])
}
