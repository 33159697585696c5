import CardTesting
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite struct TaggedResourceTests {
    @Test(
        "Everything that has an ARN of its own carries tags",
        arguments: ["model-card/card", "model-package-group/churn", "model-package/churn/1", "model-package/scorer"]
    )
    func kinds(resource: String) async throws {
        let cards = try await everything()
        let arn = "arn:aws:sagemaker:us-west-2:123456789012:\(resource)"

        try await add([Tag(key: "a", value: "1"), Tag(key: "b", value: "2")], to: arn, cards)
        _ = try await cards.service.deleteTags.run(
            DeleteTagsInput(resourceArn: arn, tagKeys: ["b"]),
            for: cards.caller
        )

        let listed = try await cards.service.listTags.run(ListTagsInput(resourceArn: arn), for: cards.caller)
        #expect(listed.tags == [Tag(key: "a", value: "1")])
    }

    @Test("What is not there is missing in the words of its kind")
    func missing() async throws {
        let cards = try await TestService.open()
        let prefix = "arn:aws:sagemaker:us-west-2:123456789012:"
        let refusals: [(String, SageMakerError)] = [
            ("model-card/x", .cardNotFound("\(prefix)model-card/x")),
            ("model/x", .modelNotFound("\(prefix)model/x")),
            ("training-job/x", .trainingJobNotFound),
            ("model-package-group/x", .modelPackageGroupNotFound("\(prefix)model-package-group/x")),
            ("model-package/x", .modelPackageNotFound("\(prefix)model-package/x")),
            ("model-package/x/1", .modelPackageNotFound("\(prefix)model-package/x/1")),
        ]

        for (resource, refusal) in refusals {
            await #expect(throws: refusal) { try await add([], to: prefix + resource, cards) }
            await #expect(throws: refusal) {
                try await cards.service.listTags.run(ListTagsInput(resourceArn: prefix + resource), for: cards.caller)
            }
        }
    }

    @Test("What lies in another region is missing, what lies in another account is nobody else's business")
    func elsewhere() async throws {
        let cards = try await everything()
        let otherRegion = "arn:aws:sagemaker:eu-west-1:123456789012:model-package-group/churn"
        let otherAccount = "arn:aws:sagemaker:us-west-2:210987654321:model-package-group/churn"

        await #expect(throws: SageMakerError.modelPackageGroupNotFound(otherRegion)) {
            try await add([], to: otherRegion, cards)
        }
        await #expect(
            throws: SageMakerError.accessDenied(
                caller: "arn:aws:iam::123456789012:root",
                action: "AddTags",
                resource: otherAccount
            )
        ) {
            try await add([], to: otherAccount, cards)
        }
    }

    @Test(
        "Other resources carry no tags",
        arguments: [
            "model-card/card/export-job/job", "endpoint/x", "model/a/b", "model-package/a/1/2", "model-package/",
        ]
    )
    func notTaggable(resource: String) async throws {
        let cards = try await everything()
        let arn = "arn:aws:sagemaker:us-west-2:123456789012:\(resource)"

        await #expect(throws: SageMakerError.notTaggable(arn)) { try await add([], to: arn, cards) }
    }

    private func everything() async throws -> TestService {
        let cards = try await TestService.open()
        try await cards.create("card")
        try await cards.createGroup("churn")
        try await cards.createVersion(of: "churn")
        try await cards.createPackage(#""ModelPackageName": "scorer""#)
        return cards
    }

    private func add(_ tags: [Tag], to arn: String, _ cards: TestService) async throws {
        _ = try await cards.service.addTags.run(AddTagsInput(resourceArn: arn, tags: tags), for: cards.caller)
    }
}
