import CardinalClient

/// The samples of the pages "Create a model card" and "Manage model cards": the card itself.
enum UserPageCards {
    static func create(
        overview: ModelOverview,
        training: TrainingDetails?,
        uses: IntendedUses,
        business: BusinessDetails,
        evaluations: [EvaluationJob],
        information: AdditionalInformation,
        client: SageMakerClient
    ) async throws -> ModelCard {
        var card = ModelCard(
            name: "churn-card",
            status: .draft,
            content: ModelCardContent(
                modelOverview: overview,
                intendedUses: uses,
                businessDetails: business,
                trainingDetails: training,
                evaluationDetails: evaluations,
                additionalInformation: information
            ),
            client: client
        )
        try await card.create(tags: ["team": "growth"])
        return card
    }

    static func update(client: SageMakerClient) async throws -> ModelCardChanges {
        var card = try await ModelCard.load("churn-card", client: client)
        card.status = .pendingReview
        card.content.modelOverview?.modelDescription = "Which customers will leave within two months"
        let changes = try await card.update()
        return changes
    }

    static func versions(client: SageMakerClient) async throws -> [String] {
        let card = try await ModelCard.load("churn-card", client: client)
        var lines: [String] = []
        for try await version in card.versions() {
            lines.append("version \(version.version) is \(version.status)")
        }
        return lines
    }

    static func export(_ card: ModelCard, to path: String) async throws -> [ModelCardExportJob] {
        let pdf = try await card.exportPDF(to: "s3://models-of-the-test/cards")
        try await card.client.download(pdf, to: path)
        let jobs = try await card.exportJobs().all()
        return jobs
    }

    static func delete(client: SageMakerClient) async throws {
        var card = try await ModelCard.load("churn-card", client: client)
        try await card.delete()
    }

    static func ofPackage(_ arn: String, name: String, client: SageMakerClient) async throws -> ModelCard {
        let package = try await ModelPackage.from(arn: arn, client: client)
        var card = try await ModelCard.describing(package, name: name, client: client)
        try await card.create()
        return card
    }

    static func isMissing(_ name: String, client: SageMakerClient) async throws -> Bool {
        do {
            _ = try await ModelCard.load(name, client: client)
            return false
        } catch {
            guard error.service?.code == "ResourceNotFound" else { throw error }
            return true
        }
    }

    static func connect(environment: [String: String]) throws -> SageMakerClient {
        let configuration = try ClientConfiguration.load(environment: environment)
        let client = SageMakerClient(configuration)
        return client
    }
}
