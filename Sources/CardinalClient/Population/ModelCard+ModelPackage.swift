import JSONTree

extension ModelCard {
    /// Describes a card about a model package, and fills in what the package leads to; nothing is stored.
    ///
    /// Where `content` says nothing, the card takes its training from the training job that made the package's one file,
    /// its evaluations from the reports that the package names, and business details, intended uses and additional
    /// information from the card of the package's group that was changed last.
    ///
    /// - Parameters:
    ///   - package: as ``ModelPackage/from(arn:client:)`` found it.
    ///   - name: what the card will be called.
    ///   - status: how far it has come on its way to approval.
    ///   - content: what is known already; it always wins.
    ///   - client: the client that makes the calls, and later calls of the card.
    /// - Throws: what a call throws, and what ``EvaluationJob/addMetrics(from:kind:room:)`` throws for a report.
    public static func describing(
        _ package: ModelPackage,
        name: String,
        status: ModelCardStatus = .draft,
        content: ModelCardContent = ModelCardContent(),
        client: SageMakerClient
    ) async throws(ClientError) -> ModelCard {
        var content = content
        content.modelPackageDetails = package
        if content.trainingDetails?.trainingJobDetails == nil {
            let found = try await TrainingDetails.fromModelArtifacts(package.modelArtifacts, client: client)
            if let found {
                var details = content.trainingDetails ?? TrainingDetails()
                details.trainingJobDetails = found.trainingJobDetails
                content.trainingDetails = details
            }
        }
        if let group = package.groupName { try await content.carryOver(fromGroup: group, client: client) }
        if content.evaluationDetails.isEmpty { try await content.addReports(of: package, client: client) }
        return ModelCard(name: name, status: status, content: content, client: client)
    }
}

extension ModelCardContent {
    /// Takes the sections that are the same for every version of a model from the group's latest card.
    fileprivate mutating func carryOver(fromGroup group: String, client: SageMakerClient) async throws(ClientError) {
        var cards = client.search("ModelCard", where: "ModelPackageGroupName", is: group).makeAsyncIterator()
        guard let name = try await cards.next()?["ModelCardName"]?.string else { return }
        let earlier = try await ModelCard.load(name, client: client).content
        businessDetails = businessDetails ?? earlier.businessDetails
        intendedUses = intendedUses ?? earlier.intendedUses
        additionalInformation = additionalInformation ?? earlier.additionalInformation
    }

    /// Adds an evaluation for each report, each with its part of the room that is left.
    fileprivate mutating func addReports(of package: ModelPackage, client: SageMakerClient) async throws(ClientError) {
        var jobs: [EvaluationJob] = []
        for (position, report) in package.reports.enumerated() {
            let used = json.text.utf8.count + jobs.reduce(0) { $0 + $1.json.text.utf8.count }
            var job = EvaluationJob(name: report.name)
            try await job.addMetrics(
                from: .object(report.uri, client),
                kind: report.kind,
                room: max(0, 90_000 - used) / (package.reports.count - position)
            )
            jobs.append(job)
        }
        evaluationDetails = jobs
    }
}
