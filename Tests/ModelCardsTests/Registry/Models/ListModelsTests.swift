import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct ListModelsTests {
    @Test("Models are listed newest first; by name they read from A")
    func order() async throws {
        let cards = try await three()

        #expect(try await names(ListModelsInput(), cards) == ["beta", "alpha", "gamma"])
        #expect(try await names(ListModelsInput(sortBy: .name), cards) == ["alpha", "beta", "gamma"])
        #expect(
            try await names(ListModelsInput(sortBy: .name, sortOrder: .descending), cards)
                == ["gamma", "beta", "alpha"]
        )
        #expect(
            try await names(ListModelsInput(sortBy: .creationTime, sortOrder: .ascending), cards)
                == ["gamma", "alpha", "beta"]
        )
    }

    @Test("Filters are about the name and the time of creation, of which the later bound is exclusive")
    func filters() async throws {
        let cards = try await three()
        let second = Timestamp(milliseconds: 1_790_000_001_000)

        #expect(try await names(ListModelsInput(nameContains: "AMM"), cards) == ["gamma"])
        #expect(try await names(ListModelsInput(nameContains: "x"), cards) == [])
        #expect(try await names(ListModelsInput(creationTimeAfter: second), cards) == ["beta", "alpha"])
        #expect(try await names(ListModelsInput(creationTimeBefore: second), cards) == ["gamma"])
    }

    @Test("Pages follow each other, and a token is good for its own list alone")
    func pages() async throws {
        let cards = try await three()
        let first = try await list(ListModelsInput(maxResults: 2), cards)
        let token = try #require(first.nextToken)

        let second = try await list(ListModelsInput(nextToken: token, maxResults: 2), cards)

        #expect(first.models.map(\.modelName) == ["beta", "alpha"])
        #expect(
            second
                == ListModelsOutput(
                    models: [
                        ModelSummary(
                            modelName: "gamma",
                            modelArn: cards.modelARN("gamma"),
                            creationTime: Timestamp(milliseconds: 1_790_000_000_000)
                        )
                    ]
                )
        )
        await #expect(throws: SageMakerError.invalidNextToken) {
            try await list(ListModelsInput(sortBy: .name, nextToken: token), cards)
        }
        await #expect(throws: SageMakerError.invalidNextToken) {
            try await cards.service.listModels.run(
                ListModelsInput(nextToken: token),
                for: TestService.caller(region: "eu-west-1")
            )
        }
    }

    private func three() async throws -> TestService {
        let cards = try await TestService.open()
        for name in ["gamma", "alpha", "beta"] {
            try await cards.createModel(name)
            cards.clock.advance()
        }
        return cards
    }

    private func list(_ request: ListModelsInput, _ cards: TestService) async throws -> ListModelsOutput {
        try await cards.service.listModels.run(request, for: cards.caller)
    }

    private func names(_ request: ListModelsInput, _ cards: TestService) async throws -> [String] {
        try await list(request, cards).models.map(\.modelName)
    }
}
