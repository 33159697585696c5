import CardPresentation
import CardTesting
import JSONTree
import Testing

@Suite struct CardDocumentTests {
    private func headings(_ content: JSON) -> [String] {
        CardDocument(CardFixtures.card(content)).blocks.compactMap { block in
            guard case .heading(let heading) = block else { return nil }
            return "\(heading.level) \(heading.text)"
        }
    }

    private func facts(_ content: JSON, under title: String) -> [Fact] {
        let blocks = CardDocument(CardFixtures.card(content)).blocks
        guard let start = blocks.firstIndex(of: .heading(Heading(1, title))) else { return [] }
        guard case .facts(let facts) = blocks[start + 1] else { return [] }
        return facts
    }

    @Test("Sections come in the schema's order, whatever the order of the content")
    func ordersSections() {
        let content: JSON = [
            "additional_information": ["ethical_considerations": "none"],
            "surprise": ["a_b": 1],
            "business_details": ["line_of_business": "Retail"],
            "model_overview": ["model_name": "m"],
        ]
        #expect(
            headings(content) == ["1 Model overview", "1 Business details", "1 Additional information", "1 Surprise"]
        )
    }

    @Test("Every part of a full card has its heading")
    func listsParts() {
        #expect(
            headings(CardFixtures.everySection) == [
                "1 Model overview", "1 Intended uses and risk", "1 Business details", "1 Training",
                "2 Objective function", "2 Training metrics", "2 Additional training metrics", "2 Hyperparameters",
                "1 Evaluation", "2 Holdout", "3 Quality", "1 Additional information", "2 Custom details",
                "1 Model package", "2 Inference containers",
            ]
        )
    }

    @Test("The model's name is the title, or else the card's name is")
    func choosesTitle() {
        #expect(CardDocument(CardFixtures.card(["model_overview": ["model_name": "Classifier"]])).title == "Classifier")
        #expect(CardDocument(CardFixtures.card(["model_overview": ["model_name": " "]])).title == "credit-default")
        #expect(CardDocument(CardFixtures.card(["model_overview": ["model_name": 7]])).title == "credit-default")
    }

    @Test("An empty card says so kindly")
    func explainsEmptyCard() {
        let blocks = CardDocument(CardFixtures.card([:])).blocks
        guard case .panel(let title, _)? = blocks.last else {
            Issue.record("The last block is no panel")
            return
        }
        #expect(title == "This version has no content yet")
    }

    @Test(
        "The risk rating is a word, a symbol and a colour",
        arguments: [
            ("High", Badge("High risk", .triangle, .red)), ("Medium", Badge("Medium risk", .diamond, .amber)),
            ("Low", Badge("Low risk", .circle, .green)), ("Unknown", Badge("Risk unknown", .question, .grey)),
            ("other", Badge("Risk not rated", .question, .grey)),
        ]
    )
    func ratesRisk(rating: String, badge: Badge) {
        let card = CardFixtures.card(["intended_uses": ["risk_rating": .string(rating)]])
        let badges = CardDocument(card).blocks.compactMap { block in
            if case .badges(let badges) = block { badges } else { nil }
        }
        #expect(badges == [[Badge("Approved", .check, .green), badge]])
    }

    @Test("Fields that the schema does not know are shown behind those that it knows")
    func showsUnknownFields() {
        let content: JSON = [
            "business_details": ["new_field": ["deep": [1, ["x": true]]], "line_of_business": "Retail", "gone": .null]
        ]
        #expect(
            facts(content, under: "Business details") == [
                Fact("Line of business", "Retail"),
                Fact("New field › Deep › 1", "1", .number),
                Fact("New field › Deep › 2 › X", "True"),
            ]
        )
    }

    @Test("A section of the wrong type is shown as what it is")
    func showsWrongTypes() {
        let content: JSON = ["model_overview": "text", "evaluation_details": ["plain", 5]]
        #expect(facts(content, under: "Model overview") == [Fact("Model overview", "text")])
        #expect(facts(content, under: "Evaluation") == [Fact("Evaluation 1", "plain")])
    }

    @Test("The description stands on the first page, and not once more below")
    func showsDescriptionOnce() {
        let content: JSON = ["model_overview": ["model_description": "Says it.", "problem_type": "Regression"]]
        #expect(CardDocument(CardFixtures.card(content)).blocks.contains(.lead("Says it.")))
        #expect(facts(content, under: "Model overview") == [Fact("Problem type", "Regression")])
    }

    @Test("A list keeps its elements apart")
    func listsValues() {
        let content: JSON = ["model_overview": ["model_artifact": ["s3://a/b", "plain words"]]]
        let expected = Fact("Model artifacts", [Passage("s3://a/b", .code), Passage("plain words")])
        #expect(facts(content, under: "Model overview") == [expected])
    }
}
