/// What a model in use is compared with.
extension Shape {
    /// `DriftCheckBaselines`: the baselines by what they are about.
    static let driftCheckBaselines = Shape.structure([
        .optional("Bias", .driftCheckBias),
        .optional("Explainability", .driftCheckExplainability),
        .optional("ModelQuality", .driftCheckModelQuality),
        .optional("ModelDataQuality", .driftCheckModelQuality),
    ])

    /// `DriftCheckBias`: of fairness.
    static let driftCheckBias = Shape.structure([
        .optional("ConfigFile", .fileSource),
        .optional("PreTrainingConstraints", .metricsSource),
        .optional("PostTrainingConstraints", .metricsSource),
    ])

    /// `DriftCheckExplainability`: of what the model looks at.
    static let driftCheckExplainability = Shape.structure([
        .optional("Constraints", .metricsSource),
        .optional("ConfigFile", .fileSource),
    ])

    /// `DriftCheckModelQuality`: of the quality of the model or of its data.
    static let driftCheckModelQuality = Shape.structure([
        .optional("Statistics", .metricsSource),
        .optional("Constraints", .metricsSource),
    ])

    /// `FileSource`: a file in an object store.
    static let fileSource = Shape.structure([
        .optional("ContentType", .string(.text(0...256))),
        .optional("ContentDigest", .string(.digest)),
        .required("S3Uri", .string(.s3URI)),
    ])
}
