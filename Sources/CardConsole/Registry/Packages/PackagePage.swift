import JSONTree
import SageMakerAPI

/// A model package with what belongs to it.
package struct PackagePage: Sendable {
    /// A report about the package's quality, bias or explainability.
    package struct Report: Hashable, Sendable {
        /// Such as `Model quality, statistics`.
        package var name: String
        package var uri: String
        package var contentType: String?
        package var digest: String?

        /// Describes a report.
        package init(name: String, uri: String, contentType: String? = nil, digest: String? = nil) {
            self.name = name
            self.uri = uri
            self.contentType = contentType
            self.digest = digest
        }
    }

    package var package: RegisteredPackage
    /// Everything that the registry knows of the package, without its card.
    package var description: JSON
    package var tags: [Tag]
    package var reports: [Report]
    /// The names of the jobs that made what the package holds.
    package var trainingJobs: [String]
    /// What serves the same artifacts.
    package var models: [RegisteredModel]

    /// Describes a package.
    package init(
        package: RegisteredPackage,
        description: JSON,
        tags: [Tag] = [],
        reports: [Report] = [],
        trainingJobs: [String] = [],
        models: [RegisteredModel] = []
    ) {
        self.package = package
        self.description = description
        self.tags = tags
        self.reports = reports
        self.trainingJobs = trainingJobs
        self.models = models
    }

    /// Reads a package and looks around.
    ///
    /// - Parameter name: an ARN, a name, or a group's name and a version.
    /// - Throws: that there is no such package.
    init(named name: String, _ context: PageContext) async throws {
        let request = DescribeModelPackageInput(modelPackageName: name, includedData: .metadataOnly)
        let description = try await described("model package", name) {
            try await context.service.describeModelPackage.run(request, for: context.caller).body
        }
        let package = RegisteredPackage(description: description)
        let artifacts = package.containers.compactMap(\.artifact)
        let around = ArtifactSearch(context: context)
        let tags = try await context.service.listTags.run(ListTagsInput(resourceArn: package.arn), for: context.caller)
        self.init(
            package: try await [package].withCards(context).first ?? package,
            description: description,
            tags: tags.tags ?? [],
            reports: Self.reports(in: description["ModelMetrics"]),
            trainingJobs: try await around.trainingJobs(making: artifacts),
            models: try await around.models(serving: artifacts)
        )
    }

    /// The reports of `ModelMetrics`, which are two levels down.
    static func reports(in metrics: JSON?) -> [Report] {
        (metrics?.members ?? []).flatMap { group in
            (group.value.members ?? []).compactMap { report in
                guard let uri = report.value["S3Uri"]?.string else { return nil }
                let kind = MemberLabel.label(of: report.name)
                return Report(
                    name: "\(MemberLabel.label(of: group.name)), \(kind.prefix(1).lowercased())\(kind.dropFirst())",
                    uri: uri,
                    contentType: report.value["ContentType"]?.string,
                    digest: report.value["ContentDigest"]?.string
                )
            }
        }
    }
}
