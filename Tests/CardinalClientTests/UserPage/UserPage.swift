import CardinalClient
import Foundation
import JSONTree
import Testing

@Suite("The samples of the user's page")
struct UserPage {
    @Test("fill a card from the model, its training and its reports, and take it through its life")
    func model() async throws {
        let folder = try TemporaryFolder()
        let bias = try folder.write(RegisteredModel.bias, to: "bias.json")
        try await withServer { client in
            try await RegisteredModel.register(client: client)
            let overview = try await UserPageSections.overviewOfModel(client: client)
            #expect(overview.modelID == "arn:aws:sagemaker:us-west-2:123456789012:model/churn")
            #expect(overview.modelArtifacts == [RegisteredModel.artifact])
            #expect(overview.inferenceEnvironment?.containerImages == [RegisteredModel.image])

            let training = try #require(try await UserPageSections.trainingOfModel(overview, client: client))
            let job = try #require(training.trainingJobDetails)
            #expect(job.trainingARN == "arn:aws:sagemaker:us-west-2:123456789012:training-job/churn-training")
            #expect(job.trainingEnvironment?.containerImages == [RegisteredModel.image])
            #expect(job.trainingMetrics == [CardMetric("train:loss", 0.25)])
            #expect(Set(job.hyperParameters) == [HyperParameter("feature_dim", "2"), HyperParameter("epochs", "10")])
            let byName = try await UserPageSections.trainingOfJob(client: client)
            #expect(byName.trainingJobDetails?.trainingARN == job.trainingARN)

            let fromFile = try await UserPageEvaluations.reportInFile(bias)
            let group = "post_training_bias_metrics - label Target = 1 and facet Gender=0"
            #expect(fromFile.metricGroup(named: group)?.metrics == [.number("DPPL", 0.12)])
            let fromObject = try await UserPageEvaluations.reportInObject(client: client)
            #expect(fromObject.metricGroups.map(\.name) == ["regression_metrics"])

            let card = try await UserPageCards.create(
                overview: overview,
                training: training,
                uses: UserPageSections.intendedUses(),
                business: UserPageSections.businessDetails(),
                evaluations: [UserPageEvaluations.metricsByHand(), fromFile, fromObject],
                information: UserPageSections.additionalInformation(),
                client: client
            )
            #expect(card.version == 1)
            #expect(try await UserPageCards.update(client: client) == [.status, .content])
            #expect(
                try await UserPageCards.versions(client: client)
                    == ["version 2 is PendingReview", "version 1 is PendingReview"]
            )
            let jobs = try await UserPageCards.export(card, to: folder.path("card.pdf"))
            #expect(jobs.map(\.cardVersion) == [1])
            let pdf = try Data(contentsOf: URL(filePath: folder.path("card.pdf")))
            #expect(pdf.starts(with: "%PDF-".utf8))

            let error = await #expect(throws: ClientError.self) {
                try await ModelOverview.fromModel(named: "churn", client: client)
            }
            #expect(
                error
                    == .conflict(
                        "The model arn:aws:sagemaker:us-west-2:123456789012:model/churn has a card already: churn-card"
                    )
            )
            try await UserPageCards.delete(client: client)
            #expect(try await UserPageCards.isMissing("churn-card", client: client))
        }
    }

    @Test("describe models and trainings that no service knows")
    func byHand() async throws {
        try await withServer { client in
            let card = try await UserPageCards.create(
                overview: UserPageSections.overviewByHand(),
                training: UserPageSections.trainingByHand(),
                uses: UserPageSections.intendedUses(),
                business: UserPageSections.businessDetails(),
                evaluations: [],
                information: UserPageSections.additionalInformation(),
                client: client
            )
            #expect(try await ModelCard.load(card.name, client: client).content == card.content)
        }
    }

    @Test("fill a card from a model package, and the next version's card from the card before")
    func package() async throws {
        try await withServer { client in
            try await RegisteredModel.register(client: client)
            let first = try await RegisteredModel.registerPackage(client: client)
            var card = try await UserPageCards.ofPackage(first, name: "churn-1", client: client)
            let package = try #require(card.content.modelPackageDetails)
            #expect(package.groupName == "churn-models")
            #expect(package.version == 1)
            #expect(package.modelPackageDescription == "who leaves")
            #expect(package.approvalStatus == .pendingManualApproval)
            #expect(package.inferenceSpecification?.containers.map(\.modelDataURL) == [RegisteredModel.artifact])
            #expect(card.content.trainingDetails?.trainingJobDetails?.trainingMetrics.map(\.name) == ["train:loss"])
            #expect(card.content.evaluationDetails.map(\.name) == ["Bias Report", "Model quality report"])
            #expect(card.content.evaluationDetails.map(\.metricGroups.count) == [1, 1])
            #expect(card.content.businessDetails == nil)

            card.content.businessDetails = UserPageSections.businessDetails()
            card.content.intendedUses = UserPageSections.intendedUses()
            try await card.update()
            let second = try await RegisteredModel.registerPackage(client: client)
            let next = try await UserPageCards.ofPackage(second, name: "churn-2", client: client)
            #expect(next.content.modelPackageDetails?.version == 2)
            #expect(next.content.businessDetails == UserPageSections.businessDetails())
            #expect(next.content.intendedUses == UserPageSections.intendedUses())

            let error = await #expect(throws: ClientError.self) {
                try await ModelPackage.from(arn: second, client: client)
            }
            #expect(error == .conflict("The model package \(second) has a card already: churn-2"))
        }
    }

    @Test("let Cardinal fill a card, keep what a person wrote, and check its reports")
    func extensions() async throws {
        try await withServer { client in
            try await RegisteredModel.register(client: client)
            var card = try await UserPageExtensions.draft(client: client)
            card.content.trainingDetails?.trainingJobDetails?.trainingMetrics[0].value = 0.2
            try await card.update()
            try await client.putMetrics([TrainingMetric("train:loss", 0.125)], trainingJob: "churn-training")
            var lines: [String] = []
            try await UserPageExtensions.sync(&card) { lines.append($0) }
            #expect(lines.count == 1)
            #expect(card.content.trainingDetails?.trainingJobDetails?.trainingMetrics.first?.value == 0.2)
            #expect(try await UserPageExtensions.verify(&card).map(\.result) == [.same])
            let package = try await RegisteredModel.registerPackage(client: client)
            #expect(try await UserPageExtensions.packages(client: client) == [package])
        }
    }

    @Test("connect with what the AWS CLI is configured with")
    func connect() async throws {
        let client = try UserPageCards.connect(environment: [
            "AWS_ACCESS_KEY_ID": "AKIAEXAMPLE", "AWS_SECRET_ACCESS_KEY": "secret", "AWS_REGION": "us-west-2",
            "AWS_ENDPOINT_URL": "http://127.0.0.1:8080",
        ])
        #expect(client.configuration.endpoint?.description == "http://127.0.0.1:8080")
        await client.shutdown()
    }
}
