import SageMakerAPI
import Testing

@Suite("Counts of facets on the wire")
struct ModelCardFacetsTests {
    @Test("A facet lists its values, a tag its key's")
    func shapes() {
        let count = [FacetCount(value: "", count: 3)]
        let facets = ModelCardFacets(
            modelCardStatuses: count,
            riskRatings: count,
            modelOwners: count,
            problemTypes: count,
            linesOfBusiness: count,
            tags: [TagFacet(key: "team", values: count)],
            modelLinked: count
        )
        let text = #"[{"Value":"","Count":3}]"#

        #expect(
            wireText(facets)
                == #"{"ModelCardStatuses":\#(text),"RiskRatings":\#(text),"ModelOwners":\#(text),"#
                + #""ProblemTypes":\#(text),"LinesOfBusiness":\#(text),"Tags":[{"Key":"team","Values":\#(text)}],"#
                + #""ModelLinked":\#(text),"IsSample":false}"#
        )
    }
}
