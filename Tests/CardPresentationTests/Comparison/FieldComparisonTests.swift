import CardPresentation
import CardTesting
import JSONTree
import Testing

@Suite struct FieldComparisonTests {
    private func rows(_ contents: JSON...) -> [String] {
        FieldComparison.all(contents).map { field in
            "\(field.differs ? "≠" : "=") \(PlaceLabel.text(for: field.place)): "
                + field.values.map { $0?.text ?? "nothing" }.joined(separator: " | ")
        }
    }

    @Test("Fields stand in the schema's order, and those that only one content has stand beside their neighbours")
    func merges() {
        let one: JSON = ["business_details": ["line_of_business": "Retail"], "model_overview": ["model_name": "a"]]
        let other: JSON = [
            "model_overview": ["model_name": "b", "model_owner": "o"],
            "business_details": ["line_of_business": "Retail"],
        ]
        #expect(
            rows(one, other) == [
                "≠ Model overview › Model name: \"a\" | \"b\"",
                "≠ Model overview › Model owner: nothing | \"o\"",
                "= Business details › Line of business: \"Retail\" | \"Retail\"",
            ]
        )
    }

    @Test("Metrics are matched by name, wherever they stand, and a drawn one is a field of its own")
    func matchesMetrics() {
        let one = CardFixtures.content(metrics: [
            ["name": "auc", "type": "number", "value": 0.80],
            ["name": "roc", "type": "linear_graph", "value": [[0, 1]]],
        ])
        let other = CardFixtures.content(metrics: [
            ["name": "roc", "type": "linear_graph", "value": [[0, 1]]],
            ["name": "auc", "type": "number", "value": 0.8, "notes": "n"],
        ])
        let compared = rows(one, other)
        #expect(compared.contains("= Evaluation › Holdout › Quality › auc: 0.8 | 0.8"))
        #expect(compared.contains("≠ Evaluation › Holdout › Quality › auc › Notes: nothing | \"n\""))
        #expect(compared.count(where: { $0.hasPrefix("= Evaluation › Holdout › Quality › roc: {") }) == 1)
        #expect(compared.count == 3)
    }

    @Test("Three contents are three columns")
    func comparesThree() {
        #expect(rows(["a": 1], [:], ["a": 1.0]) == ["≠ A: 1 | nothing | 1.0"])
        #expect(rows(["a": 1], ["a": 1.0]) == ["= A: 1 | 1.0"])
    }
}
