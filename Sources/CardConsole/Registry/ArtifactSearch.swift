import JSONTree
import SageMakerAPI

/// What else in the registry has something to do with an artifact: the job that made it, models and packages that hold it.
struct ArtifactSearch {
    /// More neighbours than this are not shown.
    static let limit = 20

    let context: PageContext

    /// The training jobs that made one of the artifacts.
    func trainingJobs(making artifacts: [String]) async throws -> [String] {
        try await hits(.trainingJob, having: artifacts, at: ["ModelArtifacts.S3ModelArtifacts"])
            .compactMap { $0["TrainingJob"]?["TrainingJobName"]?.string }
    }

    /// The models that serve one of the artifacts.
    func models(serving artifacts: [String], limit: Int = Self.limit) async throws -> [RegisteredModel] {
        let places = ["PrimaryContainer", "Containers"].flatMap(Self.places)
        return try await hits(.model, having: artifacts, at: places, limit: limit).compactMap { hit in
            guard let record = hit["Model"], let description = record["Model"] else { return nil }
            return RegisteredModel(description: description, card: CardLink(record: record["ModelCard"]))
        }
    }

    /// The packages that hold one of the artifacts, without their cards' names.
    func packages(holding artifacts: [String]) async throws -> [RegisteredPackage] {
        try await hits(.modelPackage, having: artifacts, at: Self.places("InferenceSpecification.Containers"))
            .compactMap { hit in hit["ModelPackage"].map { RegisteredPackage(description: $0) } }
    }

    private static func places(_ container: String) -> [String] {
        ["\(container).ModelDataUrl", "\(container).ModelDataSource.S3DataSource.S3Uri"]
    }

    private func hits(
        _ resource: ResourceType,
        having artifacts: [String],
        at places: [String],
        limit: Int = Self.limit
    ) async throws -> [JSON] {
        // A list of values has commas between them; the keys of artifacts hardly ever have one inside.
        let values = artifacts.filter { !$0.utf8.contains(UInt8(ascii: ",")) }
        guard !values.isEmpty else { return [] }
        let filters = places.map { Filter($0, .in, values.joined(separator: ",")) }
        let request = SearchRequest(
            resource: resource,
            searchExpression: SearchExpression(filters: filters, operator: .or),
            sortBy: "CreationTime",
            maxResults: limit
        )
        return try await context.service.search.run(request, for: context.caller).results
    }
}
