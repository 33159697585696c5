import CardinalClient
import JSONTree
import Testing

@Suite("An objective function")
struct ObjectiveFunctionTests {
    @Test("is written as the schema has it")
    func written() {
        let function = ObjectiveFunction(.minimize, .loss, condition: "on validation data", notes: "n")
        #expect(
            function.json.text
                == #"{"function":{"function":"Minimize","facet":"Loss","condition":"on validation data"},"notes":"n"}"#
        )
    }

    @Test(
        "is read in both shapes that clients write",
        arguments: [
            #"{"function":{"function":"Maximize","facet":"AUC","condition":"c"}}"#,
            #"{"function":"Maximize","facet":"AUC","condition":"c"}"#,
        ]
    )
    func read(text: String) throws {
        let function = ObjectiveFunction(json: try JSON(parsing: text))
        #expect(function.goal == .maximize)
        #expect(function.facet == .auc)
        #expect(function.condition == "c")
        #expect(function.notes == nil)
    }

    @Test("may watch a metric of its own")
    func freeFacet() {
        #expect(ObjectiveFunction(.maximize, ObjectiveFacet(rawValue: "F1")).facet?.description == "F1")
    }
}
