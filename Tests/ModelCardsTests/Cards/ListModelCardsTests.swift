import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct ListModelCardsTests {
    @Test("Cards are listed newest first, and by name from A")
    func defaultOrders() async throws {
        let cards = try await filled(["charlie", "alpha", "bravo"])

        #expect(try await names(cards, ListModelCardsRequest()) == ["bravo", "alpha", "charlie"])
        #expect(try await names(cards, ListModelCardsRequest(sortBy: .name)) == ["alpha", "bravo", "charlie"])
        #expect(
            try await names(cards, ListModelCardsRequest(sortBy: .creationTime, sortOrder: .ascending))
                == ["charlie", "alpha", "bravo"]
        )
        #expect(
            try await names(cards, ListModelCardsRequest(sortBy: .name, sortOrder: .descending))
                == ["charlie", "bravo", "alpha"]
        )
    }

    @Test("Filters narrow the list; bounds in time exclude their own moment")
    func filters() async throws {
        let cards = try await filled(["credit-card", "Credit-line", "fraud"])
        try await cards.update("fraud", status: .approved)
        let second = try await cards.describe("Credit-line").creationTime

        #expect(
            try await names(cards, ListModelCardsRequest(nameContains: "CREDIT")) == ["Credit-line", "credit-card"]
        )
        #expect(try await names(cards, ListModelCardsRequest(modelCardStatus: .approved)) == ["fraud"])
        #expect(try await names(cards, ListModelCardsRequest(creationTimeAfter: second)) == ["fraud"])
        #expect(try await names(cards, ListModelCardsRequest(creationTimeBefore: second)) == ["credit-card"])
    }

    @Test("Pages follow each other without repeating or skipping a card", arguments: [1, 2, 3, 5])
    func pages(size: Int) async throws {
        let cards = try await filled(["a", "b", "c", "d", "e"])
        // Cards of one moment, so that only their names order them.
        for name in ["x", "y", "z"] { try await cards.create(name) }

        var seen: [String] = []
        var token: String?
        repeat {
            let page = try await cards.service.listModelCards.run(
                ListModelCardsRequest(maxResults: size, nextToken: token),
                for: cards.caller
            )
            #expect(page.modelCardSummaries.count <= size)
            seen += page.modelCardSummaries.map(\.modelCardName)
            token = page.nextToken
        } while token != nil

        #expect(seen == ["z", "y", "x", "e", "d", "c", "b", "a"])
    }

    @Test("A token is good for its own query only")
    func tokenOfAnotherQuery() async throws {
        let cards = try await filled(["a", "b", "c"])
        let page = try await cards.service.listModelCards.run(ListModelCardsRequest(maxResults: 1), for: cards.caller)
        let token = try #require(page.nextToken)

        for other in [
            ListModelCardsRequest(nextToken: token, sortBy: .name),
            ListModelCardsRequest(nameContains: "a", nextToken: token),
            ListModelCardsRequest(nextToken: token, sortOrder: .ascending),
            ListModelCardsRequest(nextToken: String(token.dropLast())),
            ListModelCardsRequest(nextToken: "x"),
            ListModelCardsRequest(nextToken: ""),
        ] {
            await #expect(throws: SageMakerError.invalidNextToken) {
                try await cards.service.listModelCards.run(other, for: cards.caller)
            }
        }
        await #expect(throws: SageMakerError.invalidNextToken) {
            try await cards.service.listModelCards.run(
                ListModelCardsRequest(nextToken: token),
                for: TestService.caller(region: "eu-west-1")
            )
        }
        let next = ListModelCardsRequest(maxResults: 2, nextToken: token)
        #expect(try await names(cards, next) == ["b", "a"])
    }

    private func filled(_ names: [String]) async throws -> TestService {
        let cards = try await TestService.open()
        for name in names {
            try await cards.create(name)
            cards.clock.advance()
        }
        return cards
    }

    private func names(_ cards: TestService, _ request: ListModelCardsRequest) async throws -> [String] {
        try await cards.service.listModelCards.run(request, for: cards.caller).modelCardSummaries.map(\.modelCardName)
    }
}
