import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct DescribeModelPackageGroupTests {
    @Test(
        "The group's ARN does as well as its name",
        arguments: ["churn", "arn:aws:sagemaker:us-west-2:123456789012:model-package-group/churn"]
    )
    func references(reference: String) async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")

        let body = try await describe(reference, cards).body

        #expect(body["ModelPackageGroupName"] == .string("churn"))
    }

    @Test("A group that is not there does not exist, wherever an ARN says that it should be")
    func missing() async throws {
        let cards = try await TestService.open()
        try await cards.createPackage(#""ModelPackageName": "churn""#)
        let elsewhere = "arn:aws:sagemaker:eu-west-1:123456789012:model-package-group/churn"

        await #expect(throws: SageMakerError.modelPackageGroupNotFound(cards.groupARN("churn"))) {
            try await describe("churn", cards)
        }
        await #expect(throws: SageMakerError.modelPackageGroupNotFound(elsewhere)) {
            try await describe(elsewhere, cards)
        }
        await #expect(throws: SageMakerError.modelPackageGroupNotFound(cards.packageARN("churn"))) {
            try await describe(cards.packageARN("churn"), cards)
        }
        let message = SageMakerError.modelPackageGroupNotFound("x").message
        #expect(message.contains("does not exist"))
        #expect(message.hasPrefix("Cannot find Model Package Group"))
    }

    @Test("A group of another account is nobody else's business")
    func otherAccount() async throws {
        let cards = try await TestService.open()
        let arn = "arn:aws:sagemaker:us-west-2:210987654321:model-package-group/churn"

        await #expect(
            throws: SageMakerError.accessDenied(
                caller: "arn:aws:iam::123456789012:root",
                action: "DescribeModelPackageGroup",
                resource: arn
            )
        ) {
            try await describe(arn, cards)
        }
    }

    @discardableResult
    private func describe(_ name: String, _ cards: TestService) async throws -> DescribeModelPackageGroupOutput {
        try await cards.service.describeModelPackageGroup.run(
            DescribeModelPackageGroupInput(modelPackageGroupName: name),
            for: cards.caller
        )
    }
}
