import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("DraftModelCard fills a card from the registry")
struct DraftModelCardTests {
    @Test("A model brings the job that made its artifact along")
    func model() async throws {
        try await withRegistry { registry in
            try await registry.createTrainingJob("train")
            try await registry.putMetric("train:loss", "0.25", of: "train")
            try await registry.createModel("churn", artifact: "s3://reports/out/train/output/model.tar.gz")

            let draft = try await registry.call(registry.service.draftModelCard, #"{"ModelName": "churn"}"#)

            let content = try JSON(parsing: draft.content)
            #expect(content["model_overview"]?["model_id"]?.string == registry.arn(.model, "churn"))
            #expect(
                content["training_details"]?["training_job_details"]?["training_metrics"]?.text
                    == #"[{"name":"train:loss","value":0.25}]"#
            )
            #expect(content.members?.map(\.name) == ["model_overview", "training_details"])
            #expect(draft.findings == [])
            #expect(draft.origins.contains { $0.origin.resource == registry.arn(.trainingJob, "train") })
            try await registry.cards.create("card", content: draft.content)
        }
    }

    @Test("With several artifacts it is for the caller to name the job")
    func severalArtifacts() async throws {
        try await withRegistry { registry in
            try await registry.createTrainingJob("train")
            try await registry.call(
                registry.service.createModel,
                #"""
                {"ModelName": "pipeline", "ExecutionRoleArn": "arn:aws:iam::123456789012:role/r", "Containers": [
                  {"Image": "a", "ModelDataUrl": "s3://reports/1"}, {"Image": "b", "ModelDataUrl": "s3://reports/2"}]}
                """#
            )

            let unclear = try await registry.call(registry.service.draftModelCard, #"{"ModelName": "pipeline"}"#)
            let named = try await registry.call(
                registry.service.draftModelCard,
                #"{"ModelName": "pipeline", "TrainingJobName": "train"}"#
            )

            #expect(try JSON(parsing: unclear.content)["training_details"] == nil)
            #expect(
                unclear.findings == [
                    Finding(
                        path: "/training_details",
                        severity: .information,
                        message: "There are 2 artifacts, so the training job is not clear"
                    )
                ]
            )
            #expect(
                try JSON(parsing: named.content)["training_details"]?["training_job_details"]?["training_arn"]?.string
                    == registry.arn(.trainingJob, "train")
            )
        }
    }

    @Test("A package brings its reports, its job and, when asked, what the group's last card says")
    func package() async throws {
        try await withRegistry { registry in
            try await registry.createTrainingJob("train")
            let artifact = "s3://reports/out/train/output/model.tar.gz"
            let uri = try await registry.upload(Reports.bias, as: "bias.json")
            let first = try await registry.createPackage(in: "churn", artifact: artifact)
            try await registry.createPackage(in: "churn", artifact: artifact)
            let third = try await registry.createPackage(
                in: "churn",
                artifact: artifact,
                more: #", "ModelMetrics": {"Bias": {"Report": {"ContentType": "x", "S3Uri": "\#(uri)"}}}"#
            )
            try await registry.cards.create(
                "first",
                content: #"""
                    {"business_details": {"line_of_business": "loans"}, "intended_uses": {"risk_rating": "Low"},
                     "model_package_details": {"model_package_arn": "\#(first)", "model_package_group_name": "churn"}}
                    """#
            )

            let draft = try await registry.call(
                registry.service.draftModelCard,
                #"{"ModelPackageArn": "\#(third)", "CarryOver": true}"#
            )

            let content = try JSON(parsing: draft.content)
            #expect(
                content.members?.map(\.name) == [
                    "intended_uses", "business_details", "training_details", "evaluation_details",
                    "model_package_details",
                ]
            )
            #expect(content["model_package_details"]?["model_package_version"]?.int == 3)
            #expect(content["model_package_details"]?["model_approval_status"]?.string == "PendingManualApproval")
            #expect(content["evaluation_details"]?.array?.map { $0["name"]?.string } == ["Bias Report"])
            #expect(draft.findings == [])
            let carried = draft.origins.first { $0.path == "/business_details" }
            #expect(carried?.origin.resource == registry.cards.cardARN("first"))
            try await registry.cards.create("third", content: draft.content)
        }
    }

    @Test("A report that cannot be had is told, and the rest of the draft stands")
    func missingReport() async throws {
        try await withRegistry { registry in
            let arn = try await registry.createPackage(
                in: "churn",
                artifact: "s3://reports/m",
                more:
                    #", "ModelMetrics": {"Explainability": {"Report": {"ContentType": "x", "S3Uri": "s3://reports/no"}}}"#
            )

            let draft = try await registry.call(registry.service.draftModelCard, #"{"ModelPackageArn": "\#(arn)"}"#)

            #expect(try JSON(parsing: draft.content)["evaluation_details"] == nil)
            #expect(
                draft.findings.map { "\($0.severity.rawValue) \($0.path): \($0.message)" } == [
                    "Information /training_details: No training job here has made s3://reports/m",
                    "Error /evaluation_details: 'Explainability report' was left out: "
                        + "The report s3://reports/no does not exist. Upload it, or correct the address",
                ]
            )
        }
    }

    @Test("A model that has a card already is told")
    func heldModel() async throws {
        try await withRegistry { registry in
            try await registry.createModel("churn", artifact: "s3://reports/m")
            let arn = registry.arn(.model, "churn")
            try await registry.cards.create("first", content: #"{"model_overview": {"model_id": "\#(arn)"}}"#)

            let draft = try await registry.call(registry.service.draftModelCard, #"{"ModelName": "\#(arn)"}"#)

            #expect(
                draft.findings.last
                    == Finding(
                        path: "",
                        severity: .warning,
                        message: "\(arn) has the model card first already, so no other can be created for it"
                    )
            )
        }
    }

    @Test(
        "What is unknown, or makes no sense, is refused",
        arguments: [
            ("{}", SageMakerError.nothingToDraftFrom),
            (#"{"ModelName": "a", "ModelPackageArn": "b"}"#, .modelAndPackageTogether),
            (#"{"ModelName": "no"}"#, .modelNotFound("arn:aws:sagemaker:us-west-2:123456789012:model/no")),
            (#"{"TrainingJobName": "no"}"#, .trainingJobNotFound),
            (
                #"{"ModelPackageArn": "no/7"}"#,
                .modelPackageNotFound("arn:aws:sagemaker:us-west-2:123456789012:model-package/no/7")
            ),
        ]
    )
    func refused(_ body: String, _ expected: SageMakerError) async throws {
        try await withRegistry { registry in
            await #expect(throws: expected) { try await registry.call(registry.service.draftModelCard, body) }
        }
    }
}

/// Runs a test with a registry and a bucket of its own.
func withRegistry(_ test: (TestExports) async throws -> Void) async throws {
    let registry = try await TestExports.open()
    do {
        try await test(registry)
        await registry.remove()
    } catch {
        await registry.remove()
        throw error
    }
}
