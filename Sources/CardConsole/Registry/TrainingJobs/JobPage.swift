import JSONTree
import ModelCards
import SageMakerAPI

/// A training job with what became of it.
package struct JobPage: Sendable {
    package var job: RegisteredJob
    /// Everything that the registry knows of the job.
    package var description: JSON
    package var tags: [Tag]
    /// The cards whose training section names the job.
    package var cards: [CardLink]
    /// What serves or holds the artifact.
    package var models: [RegisteredModel]
    package var packages: [RegisteredPackage]

    /// Describes a training job.
    package init(
        job: RegisteredJob,
        description: JSON,
        tags: [Tag] = [],
        cards: [CardLink] = [],
        models: [RegisteredModel] = [],
        packages: [RegisteredPackage] = []
    ) {
        self.job = job
        self.description = description
        self.tags = tags
        self.cards = cards
        self.models = models
        self.packages = packages
    }

    /// Reads a training job and looks around.
    ///
    /// - Throws: that there is no such job.
    init(named name: String, _ context: PageContext) async throws {
        let description = try await described("training job", name) {
            try await context.service.describeTrainingJob.run(
                DescribeTrainingJobRequest(trainingJobName: name),
                for: context.caller
            ).body
        }
        let job = RegisteredJob(description: description)
        let artifacts = [job.artifact].compactMap { $0 }
        let around = ArtifactSearch(context: context)
        let tags = try await context.service.listTags.run(ListTagsInput(resourceArn: job.arn), for: context.caller)
        self.init(
            job: job,
            description: description,
            tags: tags.tags ?? [],
            cards: try await Self.cards(citing: job, context),
            models: try await around.models(serving: artifacts),
            packages: try await around.packages(holding: artifacts)
        )
    }

    /// As many cards with the job's words are looked into.
    private static let candidateLimit = 20

    /// The words of a job's name find the cards that may cite it; what these say decides.
    private static func cards(citing job: RegisteredJob, _ context: PageContext) async throws -> [CardLink] {
        var asked = BrowseModelCardsRequest()
        asked.text = job.name
        asked.maxResults = candidateLimit
        let found = try await context.service.browseModelCards.run(asked, for: context.caller)
        let cards = try await found.modelCards.together { entry -> CardLink? in
            let reading = try await context.desk.readings.version(
                entry.modelCardVersion,
                ofCard: entry.modelCardName,
                for: context.caller
            )
            let training = reading.card.content["training_details"]?["training_job_details"]
            guard training?["training_arn"]?.string == job.arn else { return nil }
            return CardLink(
                name: entry.modelCardName,
                status: entry.modelCardStatus,
                riskRating: entry.riskRating
            )
        }
        return cards.compactMap { $0 }
    }
}
