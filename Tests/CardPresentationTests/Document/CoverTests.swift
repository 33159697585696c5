import CardPresentation
import CardTesting
import JSONTree
import Testing

@Suite struct CoverTests {
    @Test("Purpose and limits are summed up in a fixed order, each on one line, without what is blank")
    func sumsUp() {
        let cover = Cover(
            CardFixtures.card([
                "additional_information": ["caveats_and_recommendations": "Not for mortgages."],
                "intended_uses": [
                    "factors_affecting_model_efficiency": " ", "purpose_of_model": "Pre-screening\nof loans.",
                ],
            ])
        )
        #expect(cover.summary == [Fact("Purpose", "Pre-screening of loans."), Fact("Caveats", "Not for mortgages.")])
    }

    @Test("The version says who made it and when, and what its content's digest is")
    func namesOrigin() {
        let facts = Cover(CardFixtures.card(["model_overview": ["model_owner": "Risk team"]])).facts
        let labels = [
            "Card name", "Version", "Owner", "Card created", "Version created", "Last modified", "ARN",
            "Content digest (SHA-256)",
        ]
        #expect(facts.map(\.label) == labels)
        let author = Passage("by arn:aws:iam::123456789012:user/analyst")
        #expect(facts[4].values == [Passage("2024-03-09 16:00:00 UTC"), author])
        #expect(facts[7].values == [Passage(CardFixtures.digest, .code)])
    }

    @Test("A description that is blank or no text is none", arguments: [" \n", "", 7] as [JSON])
    func leavesOutDescription(description: JSON) {
        #expect(Cover(CardFixtures.card(["model_overview": ["model_description": description]])).description == nil)
    }
}
