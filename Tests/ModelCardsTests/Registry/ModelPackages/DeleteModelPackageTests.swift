import CardTesting
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite struct DeleteModelPackageTests {
    @Test("A package that was deleted does not exist, by name or by ARN", arguments: ["churn/1", "scorer"])
    func gone(name: String) async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        try await cards.createVersion(of: "churn")
        try await cards.createPackage(#""ModelPackageName": "scorer""#)

        try await cards.deletePackage(name)

        let missing = SageMakerError.modelPackageNotFound(cards.packageARN(name))
        await #expect(throws: missing) { try await cards.describePackage(name) }
        await #expect(throws: missing) { try await cards.deletePackage(cards.packageARN(name)) }
    }

    @Test("The card that a package was registered with goes with it")
    func embeddedCard() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        try await cards.createVersion(of: "churn", card: "{}")
        try await cards.create("other")

        try await cards.deletePackage("churn/1")

        #expect(try await cards.cardNames() == ["other"])
    }

    @Test("A card that somebody wrote for the package stays, and so does the one whose place it took")
    func writtenCard() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        let arn = try await cards.createVersion(of: "churn", card: "{}")
        try await cards.create("written", content: #"{"model_package_details": {"model_package_arn": "\#(arn)"}}"#)

        try await cards.deletePackage("churn/1")

        #expect(try await cards.cardNames() == ["churn-v1", "written"])
    }

    @Test("A card that somebody wrote for the package does not become that of a later package of its name")
    func laterPackage() async throws {
        let cards = try await TestService.open()
        let arn = try await cards.createPackage(#""ModelPackageName": "scorer""#)
        let content = #"{"model_package_details": {"model_package_arn": "\#(arn)"}}"#
        try await cards.create("written", content: content, status: .archived)
        try await cards.deletePackage("scorer")

        try await cards.createPackage(
            #""ModelPackageName": "scorer", "ModelCard": {"ModelCardContent": "{}", "ModelCardStatus": "Approved"}"#
        )

        #expect(try await cards.packageCard("scorer") == ["{}", "Approved"])
        #expect(try await cards.cardNames() == ["scorer", "written"])
        #expect(try await cards.describe("written").content == content)
    }

    @Test("Tags go with the package")
    func tags() async throws {
        let cards = try await TestService.open()
        let first = try await cards.createPackage(
            #""ModelPackageName": "scorer", "Tags": [{"Key": "a", "Value": "1"}]"#
        )
        try await cards.deletePackage("scorer")
        let second = try await cards.createPackage(#""ModelPackageName": "scorer""#)

        #expect(first == second)
        #expect(try await cards.service.listTags.run(ListTagsInput(resourceArn: second), for: cards.caller).tags == [])
    }
}
