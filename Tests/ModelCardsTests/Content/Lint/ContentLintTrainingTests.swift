import JSONTree
import ModelCards
import Testing

@Suite("Warnings about training details")
struct ContentLintTrainingTests {
    @Test(
        "Each objective function that version 2 of the SDK cannot read is noticed",
        arguments: [
            (#"{"function":"Minimize","facet":"Loss"}"#, ["/function"]),
            (#"{"notes":"n"}"#, [""]),
            (#"{"function":{"function":"Minimize","facet":"F1"}}"#, ["/function/facet"]),
            (#"{"function":{"function":"minimize","facet":"AUC"}}"#, ["/function/function"]),
            (#"{"function":{"function":"Maximize","goal":1},"extra":1}"#, ["/extra", "/function/goal"]),
            (#"{"function":{"condition":\#(SampleContent.text(64))}}"#, ["/function/condition"]),
            (#"{"function":{},"notes":\#(SampleContent.text(1025))}"#, ["/notes"]),
            (#"{"function":{"function":"Maximize","facet":"RMSE","condition":"c"},"notes":"n"}"#, []),
            (#"{"function":null}"#, []),
        ]
    )
    func checksObjectives(objective: String, places: [String]) throws {
        let text = #"{"training_details":{"objective_function":\#(objective)}}"#
        #expect(ContentSchema.card.findings(in: text) == [])
        #expect(
            ContentLint.warnings(about: try JSON(parsing: text)).map(\.pointer)
                == places.map { "/training_details/objective_function\($0)" }
        )
    }

    @Test(
        "Lists and elements that the SDK cannot load are noticed",
        arguments: [
            (#"{"training_metrics":\#(SampleContent.list(51, of: #"{"name":"n","value":1}"#))}"#, "training_metrics"),
            (#"{"hyper_parameters":\#(SampleContent.list(101, of: #"{"name":"n","value":""}"#))}"#, "hyper_parameters"),
            (#"{"hyper_parameters":[{"name":"n"}]}"#, "hyper_parameters/0"),
            (
                #"{"user_provided_hyper_parameters":[{"name":"n","value":\#(SampleContent.text(256))}]}"#,
                "user_provided_hyper_parameters/0/value"
            ),
            (
                #"{"user_provided_training_metrics":[{"name":\#(SampleContent.text(256)),"value":1}]}"#,
                "user_provided_training_metrics/0/name"
            ),
            (#"{"training_environment":{}}"#, "training_environment"),
        ]
    )
    func checksJobs(job: String, place: String) throws {
        let text = #"{"training_details":{"training_job_details":\#(job)}}"#
        #expect(ContentSchema.card.findings(in: text) == [])
        #expect(
            ContentLint.warnings(about: try JSON(parsing: text)).map(\.pointer)
                == ["/training_details/training_job_details/\(place)"]
        )
    }

    @Test("Fifty metrics and a hundred hyperparameters pass")
    func acceptsFullLists() throws {
        let text = """
            {"training_details":{"training_job_details":{
              "training_metrics":\(SampleContent.list(50, of: #"{"name":"n","value":1}"#)),
              "hyper_parameters":\(SampleContent.list(100, of: #"{"name":"n","value":"v"}"#))}}}
            """
        #expect(ContentLint.warnings(about: try JSON(parsing: text)) == [])
    }
}
