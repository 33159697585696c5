/// The reports about the model of a package.
extension Shape {
    /// `ModelMetrics`: the reports by what they are about.
    static let modelMetrics = Shape.structure([
        .optional("ModelQuality", .modelQuality),
        .optional("ModelDataQuality", .modelQuality),
        .optional("Bias", .bias),
        .optional("Explainability", .explainability),
    ])

    /// `ModelQuality`: how good the model or its data is, and how good it must be.
    static let modelQuality = Shape.structure([
        .optional("Statistics", .metricsSource),
        .optional("Constraints", .metricsSource),
    ])

    /// `Bias`: how fair the model is, before and after its training.
    static let bias = Shape.structure([
        .optional("Report", .metricsSource),
        .optional("PreTrainingReport", .metricsSource),
        .optional("PostTrainingReport", .metricsSource),
    ])

    /// `Explainability`: what the model looks at.
    static let explainability = Shape.structure([
        .optional("Report", .metricsSource)
    ])

    /// `MetricsSource`: a report in an object store.
    static let metricsSource = Shape.structure([
        .required("ContentType", .string(.text(0...256))),
        .optional("ContentDigest", .string(.digest)),
        .required("S3Uri", .string(.s3URI)),
    ])
}
