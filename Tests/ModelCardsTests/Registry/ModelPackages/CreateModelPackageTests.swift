import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite struct CreateModelPackageTests {
    @Test("Versions of a group are numbered from 1, and no number is given twice")
    func numbers() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")

        #expect(try await cards.createVersion(of: "churn") == cards.packageARN("churn/1"))
        #expect(try await cards.createVersion(of: cards.groupARN("churn")) == cards.packageARN("churn/2"))
        try await cards.deletePackage("churn/2")

        #expect(try await cards.createVersion(of: "churn") == cards.packageARN("churn/3"))
    }

    @Test("Fifty registrations at once make fifty versions without a gap")
    func concurrentRegistrations() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")

        let arns = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 1...50 {
                group.addTask { try await cards.createVersion(of: "churn") }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }

        #expect(arns == Set((1...50).map { cards.packageARN("churn/\($0)") }))
    }

    @Test("A package without a group has a name of its own, which is then taken")
    func unversioned() async throws {
        let cards = try await TestService.open()

        let arn = try await cards.createPackage(#""ModelPackageName": "scorer""#)

        #expect(arn == "arn:aws:sagemaker:us-west-2:123456789012:model-package/scorer")
        await #expect(throws: SageMakerError.modelPackageExists(arn)) {
            try await cards.createPackage(#""ModelPackageName": "scorer""#)
        }
        #expect(SageMakerError.modelPackageExists(arn).message.contains("ModelPackage already exists"))
    }

    @Test("A package has either a name or a group")
    func places() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")

        await #expect(throws: SageMakerError.modelPackageWithoutName) { try await cards.createPackage("") }
        await #expect(throws: SageMakerError.modelPackageWithTwoNames) {
            try await cards.createVersion(of: "churn", #""ModelPackageName": "scorer""#)
        }
        await #expect(throws: SageMakerError.modelPackageGroupNotFound(cards.groupARN("absent"))) {
            try await cards.createVersion(of: "absent")
        }
    }

    @Test("A version takes the tags that its group has then, and brings none")
    func tags() async throws {
        let cards = try await TestService.open()
        let group = try await cards.createGroup("churn", #""Tags": [{"Key": "team", "Value": "risk"}]"#)
        let first = try await cards.createVersion(of: "churn")
        _ = try await cards.service.addTags.run(
            AddTagsInput(resourceArn: group, tags: [Tag(key: "stage", value: "live")]),
            for: cards.caller
        )
        let second = try await cards.createVersion(of: "churn", #""Tags": []"#)

        #expect(try await tags(of: first, cards) == ["team=risk"])
        #expect(try await tags(of: second, cards) == ["stage=live", "team=risk"])
        await #expect(throws: SageMakerError.versionedModelPackageWithTags) {
            try await cards.createVersion(of: "churn", #""Tags": [{"Key": "own", "Value": ""}]"#)
        }
        let own = try await cards.createPackage(
            #""ModelPackageName": "scorer", "Tags": [{"Key": "own", "Value": "1"}]"#
        )
        #expect(try await tags(of: own, cards) == ["own=1"])
    }

    @Test(
        "A version waits for approval unless it comes with a decision; other packages need none",
        arguments: [
            (#""ModelPackageGroupName": "churn""#, "PendingManualApproval"),
            (#""ModelPackageGroupName": "churn", "ModelApprovalStatus": "Approved""#, "Approved"),
            (#""ModelPackageName": "scorer""#, nil),
            (#""ModelPackageName": "scorer", "ModelApprovalStatus": "Rejected""#, "Rejected"),
        ]
    )
    func approval(members: String, expected: String?) async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")

        let arn = try await cards.createPackage(members)

        #expect(try await cards.describePackage(arn)["ModelApprovalStatus"]?.string == expected)
    }

    @Test("A refused registration leaves neither a package nor a hole in the numbers")
    func refusedCard() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")

        await #expect(throws: SageMakerError.self) {
            try await cards.createVersion(of: "churn", card: #"{"model_overview": {"model_id": "m"}}"#)
        }

        #expect(try await cards.createVersion(of: "churn") == cards.packageARN("churn/1"))
        #expect(try await cards.cardNames() == [])
    }

    private func tags(of arn: String, _ cards: TestService) async throws -> [String] {
        let listed = try await cards.service.listTags.run(ListTagsInput(resourceArn: arn), for: cards.caller)
        return (listed.tags ?? []).map { "\($0.key)=\($0.value)" }
    }
}
