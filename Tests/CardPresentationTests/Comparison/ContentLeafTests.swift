import CardPresentation
import CardTesting
import JSONTree
import Testing

@Suite struct ContentLeafTests {
    @Test("Custom details keep the names that people gave them, and a list of texts is one field")
    func takesFields() {
        let content: JSON = [
            "additional_information": ["custom_details": ["Reg_ID 7": "x"]],
            "model_overview": ["model_artifact": ["a", "b"], "gone": .null, "none": []],
        ]
        let found = ContentLeaf.all(in: content).map { "\(PlaceLabel.text(for: $0.place)): \($0.value.text)" }
        #expect(
            found == [
                "Additional information › Custom details › Reg_ID 7: \"x\"",
                "Model overview › Model artifacts: [\"a\",\"b\"]",
            ]
        )
    }

    @Test("Two elements of one name are two places")
    func tellsNamesakesApart() {
        let list: JSON = ["evaluation_details": [["name": "e"], ["name": "e", "datasets": ["d"]]]]
        let found = ContentLeaf.all(in: list)
        #expect(
            found.map { PlaceLabel.text(for: $0.place) } == ["Evaluation › e › Name", "Evaluation › e (2) › Datasets"]
        )
    }
}
