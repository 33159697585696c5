import CardPresentation
import Testing

@Suite struct FieldLabelTests {
    @Test(
        "Fields go by plain words",
        arguments: [
            ("problem_type", "Problem type"),
            ("factors_affecting_model_efficiency", "Factors affecting the model’s efficiency"),
            ("some_new_field", "Some new field"),
            ("_", "—"),
            ("", "—"),
        ]
    )
    func namesFields(name: String, label: String) {
        #expect(FieldLabel.label(of: name) == label)
    }
}
