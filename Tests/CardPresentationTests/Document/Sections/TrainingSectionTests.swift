import CardPresentation
import CardTesting
import JSONTree
import Testing

@Suite struct TrainingSectionTests {
    private func blocks(_ training: JSON) -> [Block] {
        let blocks = CardDocument(CardFixtures.card(["training_details": training])).blocks
        guard let start = blocks.firstIndex(of: .heading(Heading(1, "Training"))) else { return [] }
        return Array(blocks[(start + 1)...])
    }

    @Test(
        "The objective function reads the same in its nested and in its flat form",
        arguments: [
            ["function": ["function": "Minimize", "facet": "Loss", "condition": "c"], "notes": "n"] as JSON,
            ["function": "Minimize", "facet": "Loss", "condition": "c", "notes": "n"],
        ]
    )
    func readsObjective(objective: JSON) {
        #expect(
            blocks(["objective_function": objective]) == [
                .heading(Heading(2, "Objective function")),
                .facts([
                    Fact("Goal", "Minimize"), Fact("Measured by", "Loss"), Fact("Condition", "c"), Fact("Notes", "n"),
                ]),
            ]
        )
    }

    @Test("What the job recorded and what people added are told apart")
    func tellsOriginsApart() {
        let details: JSON = [
            "training_metrics": [["name": "loss", "value": 0.25]],
            "user_provided_training_metrics": [["name": "gini", "value": 0.5, "notes": "by hand"]],
            "hyper_parameters": [],
        ]
        #expect(
            blocks(["training_job_details": details]) == [
                .heading(Heading(2, "Training metrics", remark: "recorded by the training job")),
                .table(Table(columns: ["Metric", "Value"], rows: [[Passage("loss"), Passage("0.25", .number)]])),
                .heading(Heading(2, "Additional training metrics", remark: "provided by the card’s authors")),
                .table(
                    Table(
                        columns: ["Metric", "Value", "Notes"],
                        rows: [[Passage("gini"), Passage("0.5", .number), Passage("by hand")]]
                    )
                ),
            ]
        )
    }

    @Test("A hyperparameter without a value keeps its row")
    func keepsNameWithoutValue() {
        let details: JSON = ["hyper_parameters": [["name": "a"], ["name": "b", "value": ""]]]
        guard case .table(let table)? = blocks(["training_job_details": details]).last else {
            Issue.record("No table")
            return
        }
        #expect(table.rows == [[Passage("a"), .blank], [Passage("b"), Passage("—", .absent)]])
    }
}
