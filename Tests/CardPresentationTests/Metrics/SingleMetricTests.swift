import CardPresentation
import CardTesting
import JSONTree
import Testing

@Suite struct SingleMetricTests {
    @Test("Every single number is found, evaluations before training, and figures and texts are left out")
    func findsNumbers() {
        let found = SingleMetric.all(in: CardFixtures.everySection)
        #expect(found.map(\.name) == ["auc", "train:loss", "minutes"])
        #expect(found.map(\.context) == ["Holdout › Quality", "Training", "Training"])
        #expect(found.map(\.text) == ["0.8379", "0.25", "41"])
        #expect(found.map(\.isFromTraining) == [false, true, true])
    }

    @Test("A metric's place leads to it in another version, wherever it stands there")
    func keepsPlace() throws {
        let one = CardFixtures.content(metrics: [["name": "auc", "type": "number", "value": 0.8]])
        let other = CardFixtures.content(metrics: [
            ["name": "f1", "type": "number", "value": 0.1], ["name": "auc", "type": "number", "value": 0.9],
        ])
        let place = try #require(SingleMetric.all(in: one).first?.place)
        #expect(place.value(in: other)?["value"]?.double == 0.9)
    }

    @Test(
        "Content of the wrong shape has no metrics",
        arguments: [
            "text", ["evaluation_details": "x"],
            ["evaluation_details": [["name": "a", "metric_groups": [1, ["name": 2]]]]],
        ] as [JSON]
    )
    func survivesWrongShapes(content: JSON) {
        #expect(SingleMetric.all(in: content).isEmpty)
    }
}
