import CardConsole
import Testing

@Suite("Every place of a card belongs to a step")
struct EditorStepTests {
    @Test(
        "A pointer leads to the step in which it is written",
        arguments: [
            ("name", EditorStep.details), ("/model_overview/model_name", .details), ("/intended_uses", .details),
            ("/model_package_details/task", .details), ("/training_details/objective_function", .training),
            ("/evaluation_details/0/name", .evaluation), ("/business_details/line_of_business", .additional),
            ("/additional_information/custom_details/a", .additional), ("", .review), ("/unknown", .review),
        ]
    )
    func place(_ pointer: String, _ step: EditorStep) {
        #expect(EditorStep(of: pointer) == step)
    }

    @Test("Steps follow each other")
    func order() {
        #expect(EditorStep.details.previous == nil)
        #expect(EditorStep.details.next == .training)
        #expect(EditorStep.review.next == nil)
        #expect(EditorStep.review.number == 5)
    }
}
