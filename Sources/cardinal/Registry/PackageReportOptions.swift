import ArgumentParser

/// The evaluation reports that a package names, each by its S3 URI.
struct PackageReportOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Model quality report.", valueName: "s3-uri")) var modelQuality: String?
    @Option(help: ArgumentHelp("Bias report.", valueName: "s3-uri")) var bias: String?
    @Option(help: ArgumentHelp("Bias report from before training.", valueName: "s3-uri")) var preTrainingBias: String?
    @Option(help: ArgumentHelp("Bias report from after training.", valueName: "s3-uri"))
    var postTrainingBias: String?
    @Option(help: ArgumentHelp("Explainability report.", valueName: "s3-uri")) var explainability: String?

    /// Adds what was given to a request.
    func apply(to body: inout RequestBody) {
        body.within("ModelMetrics") { metrics in
            metrics.within("ModelQuality") { Self.put(into: &$0, "Statistics", modelQuality) }
            metrics.within("Bias") { bias in
                Self.put(into: &bias, "Report", self.bias)
                Self.put(into: &bias, "PreTrainingReport", preTrainingBias)
                Self.put(into: &bias, "PostTrainingReport", postTrainingBias)
            }
            metrics.within("Explainability") { Self.put(into: &$0, "Report", explainability) }
        }
    }

    private static func put(into body: inout RequestBody, _ name: String, _ uri: String?) {
        guard let uri else { return }
        body.within(name) { source in
            source.set("ContentType", "application/json")
            source.set("S3Uri", uri)
        }
    }
}
