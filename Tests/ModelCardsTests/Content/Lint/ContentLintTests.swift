import JSONTree
import ModelCards
import Testing

@Suite("Warnings about valid content")
struct ContentLintTests {
    @Test(
        "Each trap for clients is noticed at its place",
        arguments: [
            (
                #"{"evaluation_details":[{"name":\#(Self.longName)}]}"#, "/evaluation_details/0/name",
                "documented 63"
            ),
            (
                #"{"evaluation_details":[{"name":"e","metadata":{"1":"v"}}]}"#, "/evaluation_details/0/metadata/1",
                "CloudFormation"
            ),
            (
                #"{"evaluation_details":[{"name":"e","metric_groups":[{"name":"g","metric_data":[],"unit":1}]}]}"#,
                "/evaluation_details/0/metric_groups/0/unit", "cannot load"
            ),
            (
                #"{"evaluation_details":[{"name":"e","metric_groups":[{"metric_data":[],"name":\#(Self.longName)}]}]}"#,
                "/evaluation_details/0/metric_groups/0/name", "documented 63"
            ),
            (
                SampleContent.metric(#"{"name":"m","type":"number","value":true}"#), Self.metric + "/value",
                "is a boolean"
            ),
            (SampleContent.metric(#"{"name":"m","type":"number","value":"1"}"#), Self.metric + "/value", "is a string"),
            (SampleContent.metric(#"{"name":"m","type":"string","value":1}"#), Self.metric + "/value", "is a number"),
            (SampleContent.metric(#"{"name":"m","type":"boolean","value":1}"#), Self.metric + "/value", "is a number"),
            (SampleContent.metric(#"{"name":"m","type":"number","value":1e999}"#), Self.metric + "/value", "infinity"),
            (
                SampleContent.metric(#"{"name":\#(SampleContent.text(256)),"type":"number","value":1}"#),
                Self.metric + "/name", "documented 255"
            ),
            (
                SampleContent.metric(#"{"name":"m","type":"bar_chart","value":[1,2],"x_axis_name":["a"]}"#),
                Self.metric + "/x_axis_name", "1 labels for 2 bars"
            ),
            (
                SampleContent.metric(#"{"name":"m","type":"matrix","value":[[1],[1,2]]}"#), Self.metric + "/value",
                "differ in length"
            ),
            (
                SampleContent.metric(#"{"name":"m","type":"matrix","value":[[1,2]],"y_axis_name":["a","b"]}"#),
                Self.metric + "/y_axis_name", "2 labels for 1 rows"
            ),
            (
                #"{"model_overview":{"inference_environment":{}}}"#, "/model_overview/inference_environment",
                "container_image"
            ),
            (
                #"{"additional_information":{"custom_details":{"1":"v"}}}"#, "/additional_information/custom_details/1",
                "CloudFormation"
            ),
        ]
    )
    func warns(text: String, pointer: String, message: String) throws {
        #expect(ContentSchema.card.findings(in: text) == [])
        let findings = ContentLint.warnings(about: try JSON(parsing: text))
        #expect(findings.map(\.pointer) == [pointer])
        #expect(findings.map(\.severity) == [.warning])
        #expect(findings.first?.message.contains(message) == true)
    }

    static let metric = "/evaluation_details/0/metric_groups/0/metric_data/0"
    static let longName = SampleContent.text(64)

    @Test("Content without traps has no warnings")
    func passesGoodContent() throws {
        #expect(ContentLint.warnings(about: try JSON(parsing: SampleContent.full)) == [])
    }

    @Test(
        "Content of unexpected shapes is left to the schema",
        arguments: [
            "1", "[]", #"{"training_details":1,"evaluation_details":{},"model_overview":[]}"#,
            #"{"evaluation_details":[1,{"metric_groups":[1,{"metric_data":[1]}]}]}"#,
            #"{"model_overview":{"inference_environment":1}}"#,
        ]
    )
    func toleratesOtherShapes(text: String) throws {
        #expect(ContentLint.warnings(about: try JSON(parsing: text)) == [])
    }
}
