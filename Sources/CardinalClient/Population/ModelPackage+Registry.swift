import JSONTree

extension ModelPackage {
    /// Describes a model package that the service knows.
    ///
    /// - Parameters:
    ///   - arn: the package's ARN.
    ///   - client: the client that makes the calls.
    /// - Throws: ``ClientError/conflict(_:)`` when a card describes the package already, since a package has one card.
    public static func from(arn: String, client: SageMakerClient) async throws(ClientError) -> ModelPackage {
        let operation = "DescribeModelPackage"
        let input = JSON.object([JSONMember("ModelPackageName", .string(arn))])
        let answer = AnswerReader(operation: operation, json: try await client.call(operation, input))
        let described = try answer.text("ModelPackageArn")
        try await client.refuseSecondCard(of: described, called: "model package")
        return ModelPackage(described: answer.json)
    }

    private init(described package: JSON) {
        self.init(json: .empty)
        let copied = [
            ("model_package_arn", "ModelPackageArn"), ("model_package_name", "ModelPackageName"),
            ("model_package_group_name", "ModelPackageGroupName"), ("model_package_version", "ModelPackageVersion"),
            ("model_package_description", "ModelPackageDescription"), ("model_package_status", "ModelPackageStatus"),
            ("model_approval_status", "ModelApprovalStatus"), ("approval_description", "ApprovalDescription"),
            ("domain", "Domain"), ("task", "Task"),
        ]
        for (member, source) in copied { json.set(member, to: package[source]) }
        if let creator = package["CreatedBy"]?["UserProfileName"]?.string {
            createdBy = ModelPackageCreator(userProfileName: creator)
        }
        if let containers = package["InferenceSpecification"]?["Containers"]?.array {
            inferenceSpecification = InferenceSpecification(
                containers: containers.map { container in
                    ModelPackageContainer(
                        image: container["Image"]?.string,
                        modelDataURL: container["ModelDataUrl"]?.string,
                        nearestModelName: container["NearestModelName"]?.string
                    )
                }
            )
        }
        sourceAlgorithms = (package["SourceAlgorithmSpecification"]?["SourceAlgorithms"]?.array ?? []).map { source in
            SourceAlgorithm(
                algorithmName: source["AlgorithmName"]?.string,
                modelDataURL: source["ModelDataUrl"]?.string
            )
        }
        reports = ModelPackageReport.all(in: package["ModelMetrics"])
    }

    /// The files of the packaged model.
    var modelArtifacts: [String] {
        (inferenceSpecification?.containers ?? []).compactMap(\.modelDataURL)
    }
}

extension ModelPackageReport {
    /// The reports that `ModelMetrics` names, in the order that cards have their evaluations in.
    static func all(in metrics: JSON?) -> [ModelPackageReport] {
        var reports: [ModelPackageReport] = []
        for member in metrics?["Bias"]?.members ?? [] {
            reports += report("Bias \(member.name)", member.value, .clarifyBias)
        }
        reports += report("Explainability report", metrics?["Explainability"]?["Report"], .clarifyExplainability)
        return reports + report("Model quality report", metrics?["ModelQuality"]?["Statistics"], .modelQuality)
    }

    private static func report(_ name: String, _ source: JSON?, _ kind: EvaluationReportKind) -> [ModelPackageReport] {
        guard let uri = source?["S3Uri"]?.string else { return [] }
        return [ModelPackageReport(name: name, uri: uri, kind: kind)]
    }
}
