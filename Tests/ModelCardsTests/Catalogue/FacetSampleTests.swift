import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite("The facets of many cards")
struct FacetSampleTests {
    @Test("Up to 2,000 cards are all counted, of more the thousand that were changed last, and statuses of all")
    func sample() async throws {
        let cards = try await TestService.open()
        for number in 0..<2_000 {
            try await cards.add("card-\(number)", Self.content(owner: number < 500 ? "early" : "late"))
        }

        let few = try #require(try await cards.page { $0.facets = true }.facets)

        #expect(!few.isSample)
        #expect(few.modelOwners == [.init(value: "late", count: 1_500), .init(value: "early", count: 500)])

        try await cards.add("one-more", Self.content(owner: "last"), status: .approved)

        let many = try #require(try await cards.page { $0.facets = true }.facets)

        #expect(many.isSample)
        #expect(many.modelOwners == [.init(value: "late", count: 999), .init(value: "last", count: 1)])
        #expect(many.modelCardStatuses.map(\.count) == [2_000, 0, 1, 0])
        #expect(try await cards.page { $0.facets = true }.totalHits == TotalHits(value: 2_001, relation: .equalTo))
    }

    private static func content(owner: String) -> String {
        #"{"model_overview": {"model_owner": "\#(owner)"}}"#
    }
}
