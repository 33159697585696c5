import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite struct PackageCardChangeTests {
    private let low = #"{"intended_uses": {"risk_rating": "Low"}}"#
    private let high = #"{"intended_uses": {"risk_rating": "High"}}"#

    @Test("A package's card is a card like any other, named after the package")
    func card() async throws {
        let cards = try await group()

        let arn = try await cards.createVersion(of: "churn", card: low, status: "PendingReview")

        #expect(try await cards.packageCard(arn) == [low, "PendingReview"])
        let card = try await cards.describe("churn-v1")
        #expect(card.content == low)
        #expect(card.modelCardStatus == .pendingReview)
        #expect(card.modelCardVersion == 1)
    }

    @Test("A package without a group gives its card its own name")
    func unversioned() async throws {
        let cards = try await TestService.open()

        try await cards.createPackage(#""ModelPackageName": "scorer", "ModelCard": {}"#)

        #expect(try await cards.packageCard("scorer") == ["{}", "Draft"])
        #expect(try await cards.cardNames() == ["scorer"])
    }

    @Test("Names that are taken get a number, long ones are cut before the version")
    func names() async throws {
        let cards = try await TestService.open()
        let long = String(repeating: "a", count: 59) + "-bcd"
        try await cards.createGroup(long)
        try await cards.createGroup("churn")
        for name in ["churn-v1", "churn-v1-2"] {
            try await cards.create(name)
        }

        try await cards.createVersion(of: "churn", card: low)
        try await cards.createVersion(of: long, card: low)

        #expect(
            try await cards.cardNames() == [
                String(repeating: "a", count: 59) + "-v1", "churn-v1", "churn-v1-2", "churn-v1-3",
            ]
        )
    }

    @Test("The card is found by the package and its group, and has no model")
    func facts() async throws {
        let cards = try await group()
        let arn = try await cards.createVersion(of: "churn", card: low)

        let card = try await cards.store.read { try $0.card(ofPackage: arn, in: cards.caller.scope) }

        #expect(card?.isEmbedded == true)
        #expect(
            card?.facts
                == CardFacts(modelID: nil, modelPackageGroupName: "churn", riskRating: "Low", modelPackageARN: arn)
        )
        #expect(
            try await cards.store.read { try $0.nameOfLatestCard(inGroup: "churn", in: cards.caller.scope) }
                == "churn-v1"
        )
    }

    @Test("New content is a new version, a status changes it in place")
    func merged() async throws {
        let cards = try await group()
        let arn = try await cards.createVersion(of: "churn", card: low)

        try await cards.updateCard(ofPackage: arn, status: "Approved")
        #expect(try await cards.packageCard(arn) == [low, "Approved"])
        try await cards.updateCard(ofPackage: arn, content: high)
        #expect(try await cards.packageCard(arn) == [high, "Approved"])
        try await cards.updateCard(ofPackage: arn, content: low, status: "Draft")
        #expect(try await cards.packageCard(arn) == [low, "Draft"])

        #expect(try await cards.versions("churn-v1") == [3, 2, 1])
        #expect(try await cards.describe("churn-v1", version: 1).modelCardStatus == .approved)
    }

    @Test("Content that says the same makes no version and is no change of the package")
    func sameContent() async throws {
        let cards = try await group()
        let arn = try await cards.createVersion(of: "churn", card: low)

        try await cards.updateCard(
            ofPackage: arn,
            content: #"{"intended_uses":{"risk_rating":"Low"}}"#,
            status: "Draft"
        )

        #expect(try await cards.versions("churn-v1") == [1])
        #expect(try await cards.packageCard(arn) == [low, "Draft"])
        #expect(try await cards.describePackage(arn)["LastModifiedTime"] == nil)
        try await cards.updateCard(ofPackage: arn, status: "Approved")
        #expect(try await cards.describePackage(arn)["LastModifiedTime"] != nil)
    }

    @Test("A package that has no card gets one from an update, as often as it has none")
    func created() async throws {
        let cards = try await group()
        let arn = try await cards.createVersion(of: "churn")
        #expect(try await cards.packageCard(arn) == nil)

        try await cards.updateCard(ofPackage: arn, status: "PendingReview")
        #expect(try await cards.packageCard(arn) == ["{}", "PendingReview"])

        try await cards.deleteCard("churn-v1")
        #expect(try await cards.packageCard(arn) == nil)
        try await cards.updateCard(ofPackage: arn, content: low)
        #expect(try await cards.packageCard(arn) == [low, "Draft"])
    }

    @Test("The text null is no content")
    func null() async throws {
        let cards = try await group()
        let arn = try await cards.createVersion(of: "churn", card: "null")
        #expect(try await cards.packageCard(arn) == ["{}", "Draft"])
        try await cards.updateCard(ofPackage: arn, content: low)

        try await cards.updateCard(ofPackage: arn, content: "null", status: "Approved")

        #expect(try await cards.packageCard(arn) == [low, "Approved"])
    }

    @Test("An archived card keeps its content, and may leave the archive")
    func archived() async throws {
        let cards = try await group()
        let arn = try await cards.createVersion(of: "churn", card: low, status: "Archived")

        await #expect(throws: SageMakerError.cardArchived) {
            try await cards.updateCard(ofPackage: arn, content: high, status: "Draft")
        }
        #expect(try await cards.packageCard(arn) == [low, "Archived"])

        try await cards.updateCard(ofPackage: arn, status: "Draft")
        try await cards.updateCard(ofPackage: arn, content: high)
        #expect(try await cards.packageCard(arn) == [high, "Draft"])
    }

    @Test(
        "What the package itself says is no content of its card",
        arguments: [
            #"{"model_overview": {"model_id": "m"}}"#, #"{"model_package_details": {}}"#, "[]", "", #"{"a": 1}"#,
        ]
    )
    func invalid(content: String) async throws {
        let cards = try await group()
        let arn = try await cards.createVersion(of: "churn", card: low)

        let error = await #expect(throws: SageMakerError.self) {
            try await cards.updatePackage(
                arn,
                #""ModelApprovalStatus": "Approved", "#
                    + #""ModelCard": {"ModelCardContent": \#(JSON.string(content).text)}"#
            )
        }

        #expect(error?.code == .validationException)
        #expect(error?.message.hasPrefix("The document is not valid ") == true)
        #expect(try await cards.packageCard(arn) == [low, "Draft"])
        #expect(try await cards.describePackage(arn)["ModelApprovalStatus"] == .string("PendingManualApproval"))
    }

    @Test("Only metadata of a card are shown to who asks for no more")
    func metadataOnly() async throws {
        let cards = try await group()
        let content = #"{"intended_uses": {"risk_rating": "Low", "purpose_of_model": "p"}, "model_overview": {}}"#
        let arn = try await cards.createVersion(of: "churn", card: content)

        let body = try await cards.describePackage(arn, .metadataOnly)

        #expect(body["ModelCard"]?["ModelCardContent"] == .string(#"{"intended_uses":{"risk_rating":"Low"}}"#))
        #expect(body["ModelCard"]?["ModelCardStatus"] == .string("Draft"))
        #expect(body["ModelPackageVersion"] == .number("1"))
        #expect(try await cards.packageCard(arn) == [content, "Draft"])
    }

    @Test("An operator's limits hold for cards of packages too")
    func limits() async throws {
        let cards = try await TestService.open(policy: ServicePolicy(maxCards: 1, maxVersionsPerCard: 1))
        try await cards.createGroup("churn")
        let arn = try await cards.createVersion(of: "churn", card: low)

        await #expect(throws: SageMakerError.versionLimitExceeded(limit: 1)) {
            try await cards.updateCard(ofPackage: arn, content: high)
        }
        await #expect(throws: SageMakerError.cardLimitExceeded(limit: 1)) {
            try await cards.createVersion(of: "churn", card: low)
        }
    }

    private func group() async throws -> TestService {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        return cards
    }
}
