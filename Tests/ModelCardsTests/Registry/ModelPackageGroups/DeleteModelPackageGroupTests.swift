import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct DeleteModelPackageGroupTests {
    @Test("A group with packages stays until the last of them is gone")
    func notEmpty() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        try await cards.createVersion(of: "churn")

        await #expect(throws: SageMakerError.modelPackageGroupNotEmpty(cards.groupARN("churn"))) {
            try await delete("churn", cards)
        }
        #expect(SageMakerError.modelPackageGroupNotEmpty("x").code == .conflictException)

        try await cards.deletePackage("churn/1")
        try await delete("churn", cards)
        await #expect(throws: SageMakerError.modelPackageGroupNotFound(cards.groupARN("churn"))) {
            try await delete("churn", cards)
        }
    }

    @Test("Packages of other groups, and those without one, keep no group")
    func otherPackages() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        try await cards.createGroup("churn-2")
        try await cards.createVersion(of: "churn-2")
        try await cards.createPackage(#""ModelPackageName": "churn""#)

        try await delete(cards.groupARN("churn"), cards)

        #expect(try await cards.describePackage("churn-2/1")["ModelPackageVersion"] == .number("1"))
    }

    @Test("A name that was freed begins anew, with number 1 and without tags")
    func again() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn", #""Tags": [{"Key": "team", "Value": "risk"}]"#)
        try await cards.createVersion(of: "churn")
        try await cards.deletePackage("churn/1")
        try await delete("churn", cards)

        let arn = try await cards.createGroup("churn")
        let package = try await cards.createVersion(of: "churn")

        #expect(package == cards.packageARN("churn/1"))
        #expect(try await cards.service.listTags.run(ListTagsInput(resourceArn: arn), for: cards.caller).tags == [])
    }

    private func delete(_ name: String, _ cards: TestService) async throws {
        _ = try await cards.service.deleteModelPackageGroup.run(
            DeleteModelPackageGroupInput(modelPackageGroupName: name),
            for: cards.caller
        )
    }
}
