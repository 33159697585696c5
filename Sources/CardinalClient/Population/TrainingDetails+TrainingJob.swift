import JSONTree

extension TrainingDetails {
    /// Describes a training job that the service knows: its ARN, image, final metrics and hyperparameters.
    ///
    /// - Parameters:
    ///   - name: the training job's name.
    ///   - client: the client that makes the calls.
    public static func fromTrainingJob(
        named name: String,
        client: SageMakerClient
    ) async throws(ClientError) -> TrainingDetails {
        let input = JSON.object([JSONMember("TrainingJobName", .string(name))])
        return TrainingDetails(trainingJob: try await client.call("DescribeTrainingJob", input))
    }

    /// Describes the training job that made the model's file.
    ///
    /// - Returns: nil when the model has no file or several, and when no training job made it, or several did: which one
    ///   is meant is then for people to say.
    public static func fromModelOverview(
        _ overview: ModelOverview,
        client: SageMakerClient
    ) async throws(ClientError) -> TrainingDetails? {
        try await fromModelArtifacts(overview.modelArtifacts, client: client)
    }

    /// Describes the training job that made the one file, as ``fromModelOverview(_:client:)`` does.
    ///
    /// - Parameters:
    ///   - artifacts: the files' `s3://` URIs.
    ///   - client: the client that makes the calls.
    public static func fromModelArtifacts(
        _ artifacts: [String],
        client: SageMakerClient
    ) async throws(ClientError) -> TrainingDetails? {
        guard let artifact = artifacts.first, artifacts.count == 1 else { return nil }
        var jobs = client.search("TrainingJob", where: "ModelArtifacts.S3ModelArtifacts", is: artifact)
            .makeAsyncIterator()
        guard let job = try await jobs.next(), try await jobs.next() == nil else { return nil }
        return TrainingDetails(trainingJob: job)
    }

    /// What a card takes of a training job; no more than a card holds.
    private init(trainingJob job: JSON) {
        let image = job["AlgorithmSpecification"]?["TrainingImage"]?.string
        let metrics = (job["FinalMetricDataList"]?.array ?? []).compactMap { metric -> CardMetric? in
            guard let name = metric["MetricName"]?.string, let value = metric["Value"] else { return nil }
            var card = CardMetric(name, 0)
            // The text that the service wrote, and not one that a double comes back as.
            card.json.set("value", to: value)
            return card
        }
        let settings = (job["HyperParameters"]?.members ?? []).compactMap { member in
            member.value.string.map { HyperParameter(member.name, $0) }
        }
        self.init(
            trainingJobDetails: TrainingJobDetails(
                trainingARN: job["TrainingJobArn"]?.string,
                trainingEnvironment: image.map { ContainerEnvironment(containerImages: [$0]) },
                trainingMetrics: Array(metrics.prefix(50)),
                hyperParameters: Array(settings.prefix(100))
            )
        )
    }
}
