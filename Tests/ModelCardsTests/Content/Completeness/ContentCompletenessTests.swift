import CardTesting
import JSONTree
import ModelCards
import Testing

@Suite struct ContentCompletenessTests {
    @Test("An empty card lacks everything, and what is blank is missing")
    func missesEverything() {
        let empty = ContentCompleteness([:])
        #expect(empty.presentCount == 0)
        #expect(empty.percent == 0)
        let blank: JSON = [
            "model_overview": ["model_name": " ", "model_owner": ""],
            "evaluation_details": [["name": "e", "metric_groups": [["name": "g", "metric_data": []]]]],
        ]
        #expect(ContentCompleteness(blank).presentCount == 0)
    }

    @Test("What a card says counts, and what it lacks is named with its part")
    func findsItems() {
        let found = ContentCompleteness(CardFixtures.everySection)
        #expect(found.items.filter(\.isPresent).map(\.label).contains("Metrics of an evaluation"))
        #expect(
            found.missing.map { "\($0.part.rawValue): \($0.label)" }.prefix(2) == [
                "Model overview: Model owner", "Model overview: Problem type",
            ]
        )
    }

    @Test("A line of business counts in its own field and among the custom details, and a rating of Unknown is one")
    func acceptsAlternatives() {
        let custom: JSON = ["additional_information": ["custom_details": ["Line of business": "Retail"]]]
        #expect(ContentCompleteness(custom).presentCount == 1)
        #expect(ContentCompleteness(["intended_uses": ["risk_rating": "Unknown"]]).presentCount == 1)
    }

    @Test(
        "Content of the wrong shape is looked through, too",
        arguments: ["text", .null, ["model_overview": [1]]] as [JSON]
    )
    func survives(content: JSON) {
        #expect(ContentCompleteness(content).percent == 0)
    }
}
