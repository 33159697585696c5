import CardinalClient

/// The samples of the page "Create a model card", one function a sample: the sections of a card.
enum UserPageSections {
    static func overviewOfModel(client: SageMakerClient) async throws -> ModelOverview {
        var overview = try await ModelOverview.fromModel(named: "churn", client: client)
        overview.modelDescription = "Which customers will leave within a month"
        overview.problemType = "Binary Classification"
        return overview
    }

    static func overviewByHand() -> ModelOverview {
        let overview = ModelOverview(
            modelID: "churn-2026",
            modelName: "churn",
            modelDescription: "Which customers will leave within a month",
            modelVersion: 1,
            problemType: "Binary Classification",
            algorithmType: "Logistic Regression",
            modelCreator: "Ada",
            modelOwner: "Growth team",
            modelArtifacts: ["s3://models-of-the-test/churn/model.tar.gz"],
            inferenceEnvironment: ContainerEnvironment(containerImages: ["registry.example/churn:1"])
        )
        return overview
    }

    static func trainingOfModel(_ overview: ModelOverview, client: SageMakerClient) async throws -> TrainingDetails? {
        var training = try await TrainingDetails.fromModelOverview(overview, client: client)
        training?.objectiveFunction = ObjectiveFunction(.minimize, .loss, notes: "Cross-entropy on validation data")
        training?.trainingObservations = "Early stopping after 8 epochs"
        training?.trainingJobDetails?.userProvidedTrainingMetrics = [CardMetric("validation:loss", 0.31)]
        return training
    }

    static func trainingOfJob(client: SageMakerClient) async throws -> TrainingDetails {
        let training = try await TrainingDetails.fromTrainingJob(named: "churn-training", client: client)
        return training
    }

    static func trainingByHand() -> TrainingDetails {
        let training = TrainingDetails(
            objectiveFunction: ObjectiveFunction(.maximize, .auc, condition: "validation data"),
            trainingObservations: "Trained on a workstation",
            trainingJobDetails: TrainingJobDetails(
                trainingDatasets: ["s3://models-of-the-test/data/2026-01.csv"],
                trainingEnvironment: ContainerEnvironment(containerImages: ["registry.example/training:1"]),
                trainingMetrics: [CardMetric("auc", 0.91)],
                hyperParameters: [HyperParameter("learning_rate", "0.01")]
            )
        )
        return training
    }

    static func intendedUses() -> IntendedUses {
        let uses = IntendedUses(
            purposeOfModel: "Decide whom to call",
            intendedUses: "Weekly, on all customers",
            factorsAffectingModelEfficiency: "New tariffs",
            riskRating: .low,
            explanationsForRiskRating: "A call does no harm"
        )
        return uses
    }

    static func businessDetails() -> BusinessDetails {
        let business = BusinessDetails(
            businessProblem: "Customers leave unnoticed",
            businessStakeholders: "Sales, support",
            lineOfBusiness: "Telephony"
        )
        return business
    }

    static func additionalInformation() -> AdditionalInformation {
        let information = AdditionalInformation(
            ethicalConsiderations: "Age is not a feature",
            caveatsAndRecommendations: "Train again every quarter",
            customDetails: ["Reviewed by": "Grace"]
        )
        return information
    }
}
