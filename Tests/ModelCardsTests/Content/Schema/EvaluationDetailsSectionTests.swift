import ModelCards
import Testing

@Suite("Metrics and their groups")
struct EvaluationDetailsSectionTests {
    @Test(
        "What the published schema lets through is valid",
        arguments: [
            #"{"name":"m","type":"number","value":true}"#,
            #"{"name":"m","type":"boolean","value":"text"}"#,
            #"{"name":"m","type":"string","value":1e999}"#,
            #"{"name":"\n.","type":"number","value":1}"#,
            #"{"name":"m","type":"linear_graph","value":[[1,2]]}"#,
            #"{"name":"m","type":"bar_chart","value":[1],"x_axis_name":[]}"#,
            #"{"name":"m","type":"matrix","value":[[1],[1,2]]}"#,
            #"{"value":1,"type":"number","name":"m"}"#,
            #"{"name":"m","ty\u0070e":"m\u0061trix","value":[[1]]}"#,
        ]
    )
    func acceptsMetrics(metric: String) {
        #expect(ContentSchema.card.findings(in: SampleContent.metric(metric)) == [])
    }

    static let types = #""number", "string", "boolean", "linear_graph", "bar_chart", "matrix""#

    @Test(
        "A metric's findings are those of its own type",
        arguments: [
            ("1", "", "Invalid type. Expected: object, given: integer"),
            (#"{"name":"m","value":1}"#, "", "type is required and must be one of the following: \(types)"),
            (
                #"{"name":"m","type":"bar_char","value":1}"#, ".type",
                "evaluation_details.0.metric_groups.0.metric_data.0.type must be one of the following: \(types)"
            ),
            (#"{"name":"m","type":1,"value":1}"#, ".type", "Invalid type. Expected: string, given: integer"),
            (#"{"name":"m","type":"number"}"#, "", "value is required"),
            (#"{"type":"number","value":1}"#, "", "name is required"),
            (#"{"name":"","type":"number","value":1}"#, ".name", "Does not match pattern '.{1,255}'"),
            (#"{"name":"\n\n","type":"number","value":1}"#, ".name", "Does not match pattern '.{1,255}'"),
            (#"{"name":"m","type":"number","value":1,"unit":"s"}"#, "", "Additional property unit is not allowed"),
            (
                #"{"name":"m","type":"number","value":null}"#, ".value",
                "Invalid type. Expected: [number,string,boolean], given: null"
            ),
            (
                #"{"name":"m","type":"number","value":1,"x_axis_name":["x"]}"#, ".x_axis_name",
                "Invalid type. Expected: string, given: array"
            ),
            (#"{"name":"m","type":"linear_graph","value":[]}"#, ".value", "Array must have at least 1 items"),
            (#"{"name":"m","type":"linear_graph","value":[[1]]}"#, ".value.0", "Array must have at least 2 items"),
            (#"{"name":"m","type":"linear_graph","value":[[1,2,3]]}"#, ".value.0", "Array must have at most 2 items"),
            (
                #"{"name":"m","type":"linear_graph","value":[[1,null]]}"#, ".value.0.1",
                "Invalid type. Expected: number, given: null"
            ),
            (#"{"name":"m","type":"bar_chart","value":[]}"#, ".value", "Array must have at least 1 items"),
            (
                #"{"name":"m","type":"bar_chart","value":[1],"x_axis_name":"x"}"#, ".x_axis_name",
                "Invalid type. Expected: array, given: string"
            ),
            (#"{"name":"m","type":"matrix","value":[[]]}"#, ".value.0", "Array must have at least 1 items"),
            (
                #"{"name":"m","type":"matrix","value":[[1]],"y_axis_name":"y"}"#, ".y_axis_name",
                "Invalid type. Expected: array, given: string"
            ),
        ]
    )
    func refusesMetrics(metric: String, place: String, message: String) {
        let findings = ContentSchema.card.findings(in: SampleContent.metric(metric))
        #expect(findings.map(\.message) == [message])
        #expect(findings.map(\.path) == ["evaluation_details.0.metric_groups.0.metric_data.0\(place)"])
    }

    @Test("A matrix has at most 20 rows of 20 numbers; a graph and a chart have any number of points")
    func limitsMatrices() {
        let row = SampleContent.list(20, of: "1")
        let matrix = { (value: String) in
            let metric = #"{"name":"m","type":"matrix","value":\#(value)}"#
            return ContentSchema.card.findings(in: SampleContent.metric(metric)).map(\.message)
        }
        #expect(matrix(SampleContent.list(20, of: row)) == [])
        #expect(matrix(SampleContent.list(21, of: row)) == ["Array must have at most 20 items"])
        #expect(matrix("[\(SampleContent.list(21, of: "1"))]") == ["Array must have at most 20 items"])

        let chart = #"{"name":"m","type":"bar_chart","value":\#(SampleContent.list(500, of: "1"))}"#
        #expect(ContentSchema.card.findings(in: SampleContent.metric(chart)) == [])
        let graph = #"{"name":"m","type":"linear_graph","value":\#(SampleContent.list(500, of: "[1,2]"))}"#
        #expect(ContentSchema.card.findings(in: SampleContent.metric(graph)) == [])
    }

    @Test("Names longer than their pattern suggests are valid, and groups may have members of their own")
    func leavesNamesOpen() {
        let name = SampleContent.text(300)
        let text = """
            {"evaluation_details":[{"name":\(name),"metric_groups":[{"name":\(name),"unit":[null],"metric_data":[
              {"name":\(name),"type":"number","value":1}]}]}]}
            """
        #expect(ContentSchema.card.findings(in: text) == [])
    }

    @Test("A group needs a name and data")
    func requiresMembers() {
        let text = #"{"evaluation_details":[{"name":"e","metric_groups":[{}]}]}"#
        #expect(
            ContentSchema.card.findings(in: text).map { "\($0.path): \($0.message)" } == [
                "evaluation_details.0.metric_groups.0: name is required",
                "evaluation_details.0.metric_groups.0: metric_data is required",
            ]
        )
    }
}
