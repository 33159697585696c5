import JSONTree
import SageMakerAPI

/// A model with what belongs to it.
package struct ModelPage: Sendable {
    package var model: RegisteredModel
    /// Everything that the registry knows of the model.
    package var description: JSON
    package var tags: [Tag]
    /// The names of the jobs that made what the model serves.
    package var trainingJobs: [String]
    /// Packages that hold the same artifacts.
    package var packages: [RegisteredPackage]

    /// Describes a model.
    package init(
        model: RegisteredModel,
        description: JSON,
        tags: [Tag] = [],
        trainingJobs: [String] = [],
        packages: [RegisteredPackage] = []
    ) {
        self.model = model
        self.description = description
        self.tags = tags
        self.trainingJobs = trainingJobs
        self.packages = packages
    }

    /// Reads a model and looks around.
    ///
    /// - Throws: that there is no such model.
    init(named name: String, _ context: PageContext) async throws {
        let description = try await described("model", name) {
            try await context.service.describeModel.run(DescribeModelInput(modelName: name), for: context.caller).body
        }
        var model = RegisteredModel(description: description, card: nil)
        model.card = try await Self.card(of: model, context)
        let artifacts = model.containers.compactMap(\.artifact)
        let around = ArtifactSearch(context: context)
        let tags = try await context.service.listTags.run(
            ListTagsInput(resourceArn: model.arn),
            for: context.caller
        )
        self.init(
            model: model,
            description: description,
            tags: tags.tags ?? [],
            trainingJobs: try await around.trainingJobs(making: artifacts),
            packages: try await around.packages(holding: artifacts)
        )
    }

    /// Search shows a model with its card, which a description does not.
    private static func card(of model: RegisteredModel, _ context: PageContext) async throws -> CardLink? {
        let request = SearchRequest(
            resource: .model,
            searchExpression: SearchExpression(filters: [Filter("ModelName", .equals, model.name)]),
            maxResults: 1
        )
        let found = try await context.service.search.run(request, for: context.caller)
        return CardLink(record: found.results.first?["Model"]?["ModelCard"])
    }
}
