import CardConsole
import CardTesting
import JSONTree
import SageMakerAPI
import Testing

@Suite("Registered models, jobs and packages")
struct ModelPageTests {
    private let artifact = "s3://models/churn/run-1/output/model.tar.gz"
    private let image = "123456789012.dkr.ecr.us-west-2.amazonaws.com/xgboost:1.7"

    /// A job, the model and the package of its artifact, a group, and a card of the model.
    private func opened() async throws -> TestConsole {
        let console = try await TestConsole.open()
        let (service, caller) = (console.service.service, console.caller)
        let container: JSON = ["Image": .string(image), "ModelDataUrl": .string(artifact)]
        _ = try await service.createTrainingJob.run(
            CreateTrainingJobRequest([
                "TrainingJobName": "run-1", "RoleArn": "arn:aws:iam::123456789012:role/train",
                "HyperParameters": ["depth": "<6>"], "OutputDataConfig": ["S3OutputPath": "s3://models/churn"],
                "AlgorithmSpecification": ["TrainingImage": .string(image), "TrainingInputMode": "File"],
                "ResourceConfig": ["InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 1],
                "StoppingCondition": ["MaxRuntimeInSeconds": 60],
            ]),
            for: caller
        )
        _ = try await service.createModel.run(
            CreateModelInput(["ModelName": "churn-v1", "PrimaryContainer": container]),
            for: caller
        )
        _ = try await service.createModelPackageGroup.run(
            CreateModelPackageGroupInput(["ModelPackageGroupName": "churn", "ModelPackageGroupDescription": "<group>"]),
            for: caller
        )
        _ = try await service.createModelPackage.run(
            CreateModelPackageInput([
                "ModelPackageGroupName": "churn", "ModelPackageDescription": "<first>",
                "ModelApprovalStatus": "PendingManualApproval",
                "InferenceSpecification": [
                    "Containers": [container], "SupportedContentTypes": ["text/csv"],
                    "SupportedResponseMIMETypes": ["text/csv"],
                ],
                "ModelMetrics": ["Bias": ["Report": ["ContentType": "application/json", "S3Uri": "s3://r/bias.json"]]],
            ]),
            for: caller
        )
        let content = #"""
            {"model_overview":{"model_id":"arn:aws:sagemaker:us-west-2:123456789012:model/churn-v1"},
            "training_details":{"training_job_details":
            {"training_arn":"arn:aws:sagemaker:us-west-2:123456789012:training-job/run-1"}}}
            """#
        try await console.service.create("churn-card", content: content)
        return console
    }

    @Test(
        "Every page is there, with its neighbours, and nothing unescaped",
        arguments: [
            ("models", ["churn-v1</a>", "/console/cards/churn-card", "xgboost:1.7"]),
            ("models?card=has&name=churn", ["churn-v1</a>"]),
            ("models/churn-v1", ["/console/cards/churn-card", "/console/training-jobs/run-1", "churn, version 1</a>"]),
            ("training-jobs", ["run-1</a>", "/console/cards/churn-card", "&lt;6&gt;"]),
            ("training-jobs/run-1", ["/console/cards/churn-card", "/console/models/churn-v1", "churn, version 1</a>"]),
            ("packages", ["churn</a>", "Version 1</a>", "&lt;group&gt;", "Pending approval"]),
            ("packages?view=all", ["churn, version 1</a>", "&lt;first&gt;", "/console/new?package=arn"]),
            ("packages?card=none", ["churn, version 1</a>"]),
            ("packages/churn", ["Version 1</a>", "&lt;group&gt;"]),
            (
                "package?arn=arn:aws:sagemaker:us-west-2:123456789012:model-package/churn/1",
                ["Bias, report", "s3://r/bias.json", "/console/models/churn-v1", "/console/training-jobs/run-1"]
            ),
        ]
    )
    func shows(_ path: String, _ words: [String]) async throws {
        let console = try await opened()
        let page = await console.get("/console/\(path)")
        #expect(page.status == 200)
        for words in words {
            #expect(page.text.contains(words), "\(words)")
        }
        for markup in ["<6>", "<group>", "<first>"] {
            #expect(!page.text.contains(markup))
        }
    }

    @Test(
        "What a filter leaves out is not there",
        arguments: [
            ("models?card=none", "churn-v1</a>"), ("models?name=other", "churn-v1</a>"),
            ("training-jobs?status=Failed", "run-1</a>"), ("packages?card=has", "churn, version 1</a>"),
            ("packages?status=Approved", "churn, version 1</a>"), ("packages?name=fraud", "churn</a>"),
        ]
    )
    func filters(_ path: String, _ words: String) async throws {
        let console = try await opened()
        let page = await console.get("/console/\(path)")
        #expect(page.status == 200)
        #expect(!page.text.contains(words))
        #expect(page.text.contains("like this"))
    }

    @Test("A package's own card is linked by its name")
    func packageCard() async throws {
        let console = try await opened()
        _ = try await console.service.service.updateModelPackage.run(
            UpdateModelPackageInput([
                "ModelPackageArn": "arn:aws:sagemaker:us-west-2:123456789012:model-package/churn/1",
                "ModelCard": ["ModelCardContent": "{}", "ModelCardStatus": "Draft"],
            ]),
            for: console.caller
        )
        #expect(await console.get("/console/packages/churn").text.contains("href=\"/console/cards/churn-v1\""))
    }

    @Test(
        "What is not there is said to be missing",
        arguments: [
            "models/gone", "training-jobs/gone", "packages/gone", "package?arn=gone", "package", "models/%3Cb%3E",
        ]
    )
    func missing(_ path: String) async throws {
        let console = try await TestConsole.open()
        let page = await console.get("/console/\(path)")
        #expect(page.status == 404)
        #expect(page.text.contains("in this account and region"))
        #expect(!page.text.contains("<b>"))
    }

    @Test("Empty lists teach", arguments: ["models", "training-jobs", "packages", "packages?view=all"])
    func teaches(_ path: String) async throws {
        let console = try await TestConsole.open()
        #expect(await console.get("/console/\(path)").text.contains(" yet</h2>"))
    }
}
