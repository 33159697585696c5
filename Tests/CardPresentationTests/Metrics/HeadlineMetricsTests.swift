import CardPresentation
import CardTesting
import JSONTree
import Testing

@Suite struct HeadlineMetricsTests {
    private func metrics(_ names: [String]) -> [JSON] {
        names.map { ["name": .string($0), "type": "number", "value": 1] }
    }

    @Test("Measures of quality that everybody knows come first, then the rest in order, and deviations last")
    func ranks() {
        let content = CardFixtures.content(
            metrics: metrics(["auc standard deviation", "rows", "rmse", "recall", "columns", "accuracy", "auc"])
        )
        let names = HeadlineMetrics.of(content, count: 7).map(\.name)
        #expect(names == ["auc", "accuracy", "recall", "rmse", "rows", "columns", "auc standard deviation"])
        #expect(HeadlineMetrics.of(content).count == 5)
    }

    @Test("The objective's own metric comes before all others")
    func prefersObjective() {
        let content: JSON = [
            "training_details": ["objective_function": ["function": "Maximize", "facet": "Lift at 10"]],
            "evaluation_details": [
                [
                    "name": "e",
                    "metric_groups": [["name": "g", "metric_data": .array(metrics(["auc", "lift at 10"]))]],
                ]
            ],
        ]
        #expect(HeadlineMetrics.of(content).map(\.name) == ["lift at 10", "auc"])
    }

    @Test("Training metrics stand in when nothing was evaluated, and a name shows once")
    func fallsBack() {
        let content: JSON = [
            "training_details": [
                "training_job_details": [
                    "training_metrics": [["name": "loss", "value": 1], ["name": "Loss", "value": 2]]
                ]
            ]
        ]
        #expect(HeadlineMetrics.of(content).map(\.text) == ["1"])
    }

    @Test("While fewer than three were evaluated, metrics of the training fill up, and no name shows twice")
    func fillsUp() {
        let content: JSON = [
            "training_details": [
                "training_job_details": [
                    "training_metrics": [
                        ["name": "rounds", "value": 9], ["name": "accuracy", "value": 1], ["name": "auc", "value": 1],
                        ["name": "loss", "value": 1],
                    ]
                ]
            ],
            "evaluation_details": [
                ["name": "e", "metric_groups": [["name": "g", "metric_data": .array(metrics(["accuracy"]))]]]
            ],
        ]
        #expect(HeadlineMetrics.of(content).map(\.name) == ["accuracy", "auc", "loss"])
    }
}
