import CardinalClient
import JSONTree
import Testing

@Suite("A card")
struct ModelCardTests {
    private static func content(_ purpose: String) -> ModelCardContent {
        ModelCardContent(intendedUses: IntendedUses(purposeOfModel: purpose, riskRating: .low))
    }

    @Test("is created, loaded, updated and deleted")
    func life() async throws {
        try await withServer { client in
            var card = ModelCard(name: "churn", content: Self.content("first"), client: client)
            #expect(card.version == nil)
            try await card.create(tags: ["team": "growth"])
            #expect(card.arn == "arn:aws:sagemaker:us-west-2:123456789012:model-card/churn")
            #expect(card.version == 1)

            var loaded = try await ModelCard.load("churn", client: client)
            #expect(loaded.content == card.content)
            #expect(loaded.record == card.record)
            loaded.content.intendedUses?.purposeOfModel = "second"
            loaded.status = .pendingReview
            #expect(try await loaded.update() == [.status, .content])
            #expect(loaded.version == 2)
            #expect(try await ModelCard.load("churn", version: 1, client: client).content == card.content)

            try await loaded.delete()
            #expect(loaded.record == nil)
            let error = await #expect(throws: ClientError.self) { try await ModelCard.load("churn", client: client) }
            #expect(error?.service?.code == "ResourceNotFound")
        }
    }

    @Test("is compared as JSON before it is stored, and a status goes first")
    func changes() async throws {
        let stored =
            #"{"ModelCardName":"c","ModelCardArn":"a","ModelCardStatus":"Draft","ModelCardVersion":3,"#
            + #""CreationTime":1.5,"Content":"{\"intended_uses\":{\"risk_rating\":\"Low\"},\"x\":1.0}"}"#
        try await ScriptedServer.run([.answer(200, stored)]) { client, server in
            var card = try await ModelCard.load("c", client: client)
            #expect(try await card.update() == [])
            #expect(server.requests.count == 2)

            let same = #"{"x":1e0,"intended_uses":{"risk_rating":"Low"}}"#
            card.content = try ModelCardContent(parsing: same)
            #expect(try await card.update() == [])
            #expect(server.requests.count == 3)

            card.status = .approved
            card.content.intendedUses?.riskRating = .high
            #expect(try await card.update() == [.status, .content])
            #expect(
                server.requests.dropFirst(3).map(\.text) == [
                    #"{"ModelCardName":"c"}"#, #"{"ModelCardName":"c","ModelCardStatus":"Approved"}"#,
                    #"{"ModelCardName":"c","Content":"{\"x\":1e0,\"intended_uses\":{\"risk_rating\":\"High\"}}"}"#,
                    #"{"ModelCardName":"c"}"#,
                ]
            )
        }
    }

    @Test("with content that breaks the schema is refused with every finding, and nothing is made")
    func invalid() async throws {
        try await withServer { client in
            var content = Self.content("p")
            content.intendedUses?.riskRating = RiskRating(rawValue: "Extreme")
            var card = ModelCard(name: "c", content: content, client: client)
            let error = await #expect(throws: ClientError.self) { try await card.create() }
            #expect(error?.service?.code == "ValidationException")
            #expect(error?.service?.message.contains("intended_uses.risk_rating") == true)
            #expect(card.record == nil)
            let cards = try await ModelCard.list(client: client).all()
            #expect(cards.isEmpty)
        }
    }

    @Test("whose name is taken is refused")
    func taken() async throws {
        try await withServer { client in
            var card = ModelCard(name: "c", client: client)
            try await card.create()
            var other = ModelCard(name: "c", client: client)
            let error = await #expect(throws: ClientError.self) { try await other.create() }
            #expect(error?.service?.code == "ConflictException")
        }
    }

    @Test("of an answer that lacks what a card must have is refused by name")
    func incomplete() async throws {
        try await ScriptedServer.run([.answer(200, #"{"ModelCardName":"c","ModelCardStatus":"Draft"}"#)]) { client, _ in
            let error = await #expect(throws: ClientError.self) { try await ModelCard.load("c", client: client) }
            #expect(
                error?.description == "The answer of DescribeModelCard has no Content: is it a SageMaker endpoint?"
            )
        }
    }
}
