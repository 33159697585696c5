import CardPresentation
import CardTesting
import JSONTree
import Testing

@Suite struct MetricDirectionTests {
    @Test(
        "Well known names say which way is better",
        arguments: [
            ("validation:auc", MetricDirection.higherIsBetter), ("F1", .higherIsBetter), ("Accuracy", .higherIsBetter),
            ("balanced_accuracy", .higherIsBetter), ("train:rmse", .lowerIsBetter),
            ("cross-entropy loss", .lowerIsBetter),
            ("logloss", .lowerIsBetter), ("mean absolute error", .lowerIsBetter),
        ]
    )
    func knowsNames(name: String, direction: MetricDirection) {
        #expect(MetricDirection(of: name) == direction)
    }

    @Test("Other names say nothing", arguments: ["DPL", "roadmap", "risks", "power", "", "rows", "日本"])
    func leavesOthersOpen(name: String) {
        #expect(MetricDirection(of: name) == nil)
    }

    @Test("The objective function settles the direction of the metric that it names, in both of its forms")
    func believesObjective() {
        let flat: JSON = ["training_details": ["objective_function": ["function": "Minimize", "facet": "Gini"]]]
        let nested: JSON = [
            "training_details": ["objective_function": ["function": ["function": "Maximize", "facet": "churn"]]]
        ]
        #expect(MetricDirection(of: "gini", in: flat) == .lowerIsBetter)
        #expect(MetricDirection(of: "auc", in: flat) == .higherIsBetter)
        #expect(MetricDirection(of: "Churn", in: nested) == .higherIsBetter)
    }

    @Test("A change is good or bad only where the direction is known and something changed")
    func judgesChanges() {
        #expect(MetricDirection.isImprovement(from: 1, to: 2, .higherIsBetter) == true)
        #expect(MetricDirection.isImprovement(from: 1, to: 2, .lowerIsBetter) == false)
        #expect(MetricDirection.isImprovement(from: 2, to: 2, .lowerIsBetter) == nil)
        #expect(MetricDirection.isImprovement(from: 1, to: 2, nil) == nil)
    }
}
