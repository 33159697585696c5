import CardTesting
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite struct CreateModelCardTests {
    @Test("A new card is version 1 and says who made it and when")
    func newCard() async throws {
        let cards = try await TestService.open()

        let created = try await cards.create("fraud", content: #"{"intended_uses": {"risk_rating": "High"}}"#)

        #expect(created.modelCardArn == "arn:aws:sagemaker:us-west-2:123456789012:model-card/fraud")
        let card = try await cards.describe("fraud")
        #expect(card.modelCardVersion == 1)
        #expect(card.modelCardStatus == .draft)
        #expect(card.content == #"{"intended_uses": {"risk_rating": "High"}}"#)
        #expect(card.creationTime == cards.clock.now)
        #expect(card.lastModifiedTime == cards.clock.now)
        #expect(card.createdBy.iamIdentity?.arn == "arn:aws:iam::123456789012:root")
        #expect(card.lastModifiedBy?.iamIdentity?.principalID == "123456789012")
    }

    @Test("A card can start in any status", arguments: ModelCardStatus.allCases)
    func anyStatus(status: ModelCardStatus) async throws {
        let cards = try await TestService.open()

        try await cards.create("fraud", status: status)

        #expect(try await cards.describe("fraud").modelCardStatus == status)
    }

    @Test("A name that is taken is a conflict, and changes nothing")
    func takenName() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")

        await #expect(throws: SageMakerError.cardExists("fraud")) {
            try await cards.create("fraud", content: #"{"intended_uses": {}}"#)
        }

        #expect(try await cards.describe("fraud").content == "{}")
    }

    @Test("The same name is free in another region and another account")
    func namesAreScoped() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")
        let request = CreateModelCardRequest(modelCardName: "fraud", content: "{}", modelCardStatus: .draft)

        let region = try await cards.service.createModelCard.run(request, for: TestService.caller(region: "eu-west-1"))
        let account = try await cards.service.createModelCard.run(
            request,
            for: TestService.caller(account: "210987654321")
        )

        #expect(region.modelCardArn == "arn:aws:sagemaker:eu-west-1:123456789012:model-card/fraud")
        #expect(account.modelCardArn == "arn:aws:sagemaker:us-west-2:210987654321:model-card/fraud")
    }

    @Test("A model has one card in an account and region, and the refusal names it")
    func oneCardAModel() async throws {
        let cards = try await TestService.open()
        let content = #"{"model_overview": {"model_id": "credit-7"}}"#
        try await cards.create("first", content: content)

        await #expect(throws: SageMakerError.modelHeld(by: "first", modelID: "credit-7")) {
            try await cards.create("second", content: content)
        }

        _ = try await cards.service.deleteModelCard.run(
            DeleteModelCardRequest(modelCardName: "first"),
            for: cards.caller
        )
        try await cards.create("second", content: content)
        #expect(try await cards.describe("second").modelCardVersion == 1)
    }

    @Test("An empty model id names no model, so any number of cards may have one")
    func emptyModelID() async throws {
        let cards = try await TestService.open()
        let content = #"{"model_overview": {"model_id": ""}}"#

        try await cards.create("first", content: content)
        try await cards.create("second", content: content)

        #expect(try await cards.describe("second").content == content)
    }

    @Test("Content that the schema refuses makes no card")
    func invalidContent() async throws {
        let cards = try await TestService.open()

        await #expect(
            throws: SageMakerError(
                .validationException,
                "The document is not valid intended_uses.risk_rating: "
                    + #"intended_uses.risk_rating must be one of the following: "High", "Medium", "Low", "Unknown""#
            )
        ) {
            try await cards.create("fraud", content: #"{"intended_uses": {"risk_rating": "Extreme"}}"#)
        }

        await #expect(throws: SageMakerError.cardNotFound("fraud")) { try await cards.describe("fraud") }
    }

    @Test("An operator's limit on cards is kept")
    func cardLimit() async throws {
        let cards = try await TestService.open(policy: ServicePolicy(maxCards: 1))
        try await cards.create("first")

        await #expect(throws: SageMakerError.cardLimitExceeded(limit: 1)) { try await cards.create("second") }
    }

    @Test("Tags given at creation are on the card")
    func tags() async throws {
        let cards = try await TestService.open()

        try await cards.create("fraud", tags: [Tag(key: "team", value: "risk"), Tag(key: "area", value: "cards")])

        let listed = try await cards.service.listTags.run(
            ListTagsInput(resourceArn: cards.cardARN("fraud")),
            for: cards.caller
        )
        #expect(listed.tags == [Tag(key: "area", value: "cards"), Tag(key: "team", value: "risk")])
    }
}
