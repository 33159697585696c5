import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite("Counts of ratings and statuses beside a filter")
struct CardCountsTests {
    private static let counts = [
        CardCount(riskRating: "High", status: .draft, count: 30_000),
        CardCount(riskRating: "High", status: .approved, count: 500),
        CardCount(riskRating: "Low", status: .draft, count: 500),
        CardCount(riskRating: nil, status: .archived, count: 7),
    ]

    @Test(
        "A filter of ratings and statuses needs no other count",
        arguments: [
            (CatalogueFilter(), 31_007), (CatalogueFilter(statuses: [.draft]), 30_500),
            (CatalogueFilter(statuses: [.draft, .archived], riskRatings: ["Low", ""]), 507),
            (CatalogueFilter(riskRatings: ["Medium"]), 0),
        ]
    )
    func totals(filter: CatalogueFilter, total: Int) throws {
        #expect(CardCounts(filter, Self.counts)?.total == total)
    }

    @Test(
        "A filter of anything else does",
        arguments: [
            CatalogueFilter(words: ["fraud"]), CatalogueFilter(statuses: [.draft], owners: ["Ann"]),
            CatalogueFilter(problemTypes: [""]), CatalogueFilter(linesOfBusiness: ["Retail"]),
            CatalogueFilter(tags: [Tag(key: "team", value: "a")]), CatalogueFilter(isLinked: false),
            CatalogueFilter(changedAfter: Timestamp(milliseconds: 1)),
            CatalogueFilter(changedBefore: Timestamp(milliseconds: 1)), CatalogueFilter(author: .notBy("arn")),
        ]
    )
    func refuses(filter: CatalogueFilter) {
        #expect(CardCounts(filter, Self.counts) == nil)
    }

    @Test("They take the place of a sample's statuses and ratings, and of nothing else")
    func corrects() throws {
        let owners = [CatalogueFacets.Count(value: "Ann", count: 3)]
        var facets = CatalogueFacets(
            statuses: [],
            riskRatings: [.init(value: "High", count: 1)],
            owners: owners,
            problemTypes: [],
            linesOfBusiness: [],
            tags: [],
            links: [],
            isSample: true
        )

        try #require(CardCounts(CatalogueFilter(statuses: [.draft, .archived]), Self.counts)).correct(&facets)

        // Statuses are counted as if none were chosen, ratings among the chosen statuses.
        #expect(facets.statuses.map(\.count) == [30_500, 0, 500, 7])
        #expect(facets.riskRatings.map(\.value) == ["High", "Low", ""])
        #expect(facets.riskRatings.map(\.count) == [30_000, 500, 7])
        #expect(facets.owners == owners)
        #expect(facets.isSample)
    }
}
