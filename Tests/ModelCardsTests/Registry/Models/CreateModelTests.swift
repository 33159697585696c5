import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite struct CreateModelTests {
    @Test("A model answers with its ARN and carries its tags")
    func create() async throws {
        let cards = try await TestService.open()

        let arn = try await cards.createModel(
            "churn",
            #""Containers": [{"Image": "i"}], "Tags": [{"Key": "team", "Value": "risk"}]"#
        )

        #expect(arn == "arn:aws:sagemaker:us-west-2:123456789012:model/churn")
        #expect(try await cards.tags(of: arn) == [Tag(key: "team", value: "risk")])
    }

    @Test("A name is given once an account and region")
    func exists() async throws {
        let cards = try await TestService.open()
        try await cards.createModel("churn")

        await #expect(throws: SageMakerError.modelExists(cards.modelARN("churn"))) {
            try await cards.createModel("churn")
        }
        _ = try await cards.service.createModel.run(
            CreateModelInput(JSON(parsing: #"{"ModelName": "churn", "PrimaryContainer": {}}"#)),
            for: TestService.caller(region: "eu-west-1")
        )
    }

    @Test(
        "A model has one container or a chain of them",
        arguments: [
            (#""PrimaryContainer": {}, "Containers": [{}]"#, SageMakerError.primaryContainerAndContainers),
            (#""EnableNetworkIsolation": true"#, .noContainer),
            (#""Containers": []"#, .noContainer),
        ]
    )
    func containers(members: String, refusal: SageMakerError) async throws {
        let cards = try await TestService.open()

        await #expect(throws: refusal) { try await cards.createModel("churn", members) }
        await #expect(throws: SageMakerError.modelNotFound(cards.modelARN("churn"))) {
            try await cards.describeModel("churn")
        }
    }

    @Test("Tags that a resource cannot have are refused with the model")
    func tags() async throws {
        let cards = try await TestService.open()
        let tags = #""PrimaryContainer": {}, "Tags": [{"Key": "k", "Value": "a"}, {"Key": "k", "Value": "b"}]"#

        await #expect(throws: SageMakerError.duplicateTagKey("k")) { try await cards.createModel("churn", tags) }
        try await cards.createModel("churn")
    }
}
