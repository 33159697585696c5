import CardConsole
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite struct FacetGroupTests {
    private func group(_ title: String, _ facets: ModelCardFacets, _ query: String) -> FacetGroup? {
        FacetGroup.groups(facets, for: CatalogueAddress(query: query)).first { $0.title == title }
    }

    @Test("Ratings stand in order of risk, with none at the end")
    func risks() {
        var facets = ModelCardFacets()
        facets.riskRatings = ["", "Low", "Odd", "High", "Unknown", "Medium"].map { FacetCount(value: $0, count: 1) }
        let values = group("Risk rating", facets, "")?.values.map(\.choice.label)
        #expect(values == ["High", "Medium", "Low", "Unknown", "Odd", "No rating"])
    }

    @Test("What is chosen stands first, even when no card has it any longer")
    func chosen() {
        var facets = ModelCardFacets()
        facets.modelOwners = [FacetCount(value: "A", count: 9), FacetCount(value: "B", count: 5)]
        let values = group("Owner", facets, "owner=gone&owner=B")?.values
        #expect(values?.map(\.choice) == [.owner("B"), .owner("gone"), .owner("A")])
        #expect(values?.map(\.count) == [5, 0, 9])
    }

    @Test("Each tag has a group; those behind the third start closed unless something in them is chosen")
    func tags() {
        var facets = ModelCardFacets()
        facets.tags = ["a", "b", "c", "d", "e"].map {
            TagFacet(key: $0, values: [FacetCount(value: "1", count: 2)])
        }
        let groups = FacetGroup.groups(facets, for: CatalogueAddress(query: "tag=e%3D1&tag=gone%3Dx"))
            .filter { $0.title.hasPrefix("Tag ") }
        #expect(groups.map(\.title) == ["Tag a", "Tag b", "Tag c", "Tag d", "Tag e", "Tag gone"])
        #expect(groups.map(\.isOpen) == [true, true, true, false, true, true])
        #expect(groups.last?.values.map(\.choice) == [.tag(Tag(key: "gone", value: "x"))])
    }

    @Test("A facet without values has no group")
    func empty() {
        #expect(group("Owner", ModelCardFacets(), "") == nil)
        #expect(group("Last change", ModelCardFacets(), "") != nil)
    }
}
