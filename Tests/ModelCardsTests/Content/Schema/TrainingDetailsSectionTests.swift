import ModelCards
import Testing

@Suite("Training details")
struct TrainingDetailsSectionTests {
    @Test(
        "The objective function may be any object",
        arguments: [
            "{}", #"{"function":"Minimize","facet":"Loss"}"#, #"{"function":{"function":"Sideways"},"extra":[null]}"#,
        ]
    )
    func leavesObjectiveOpen(objective: String) {
        #expect(ContentSchema.card.findings(in: #"{"training_details":{"objective_function":\#(objective)}}"#) == [])
    }

    @Test("The objective function must be an object")
    func refusesOtherObjectives() {
        #expect(
            ContentSchema.card.findings(in: #"{"training_details":{"objective_function":"Minimize"}}"#).map(\.message)
                == [
                    "Invalid type. Expected: object, given: string"
                ]
        )
    }

    @Test(
        "Metrics are named numbers and hyperparameters named strings",
        arguments: [
            (
                "training_metrics", #"{"name":"n","value":"1"}"#, "value",
                "Invalid type. Expected: number, given: string"
            ),
            (
                "training_metrics", #"{"name":"n","value":true}"#, "value",
                "Invalid type. Expected: number, given: boolean"
            ),
            ("hyper_parameters", #"{"name":"n","value":1}"#, "value", "Invalid type. Expected: string, given: integer"),
            (
                "hyper_parameters", #"{"name":"n","value":0.5}"#, "value",
                "Invalid type. Expected: string, given: number"
            ),
            ("hyper_parameters", #"{"name":""}"#, "name", "Does not match pattern '.{1,255}'"),
        ]
    )
    func checksElements(list: String, element: String, member: String, message: String) {
        let text = #"{"training_details":{"training_job_details":{"\#(list)":[\#(element)]}}}"#
        let findings = ContentSchema.card.findings(in: text)
        #expect(findings.map(\.message) == [message])
        #expect(findings.map(\.pointer) == ["/training_details/training_job_details/\(list)/0/\(member)"])
    }
}
