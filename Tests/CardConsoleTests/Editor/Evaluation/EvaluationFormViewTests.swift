import CardConsole
import JSONTree
import Testing

@Suite("The page of an evaluation shows every field with its problem")
struct EvaluationFormViewTests {
    private static func view(_ job: String) throws -> String {
        let document = EditDocument(content: try JSON(parsing: #"{"evaluation_details":[\#(job)]}"#))
        return EvaluationFormView(document: document, job: 0, findings: document.findings).view.markup
    }

    @Test("Fields are called by the places of their values, and problems are tied to them")
    func fields() throws {
        let name = "/evaluation_details/0/metric_groups/0/metric_data/0/value"
        let markup = try Self.view(
            #"{"name":"e","metric_groups":[{"name":"g","metric_data":[{"name":"auc","type":"number","value":"0,9"}]}]}"#
        )
        #expect(markup.contains(#"<input type="text" value="0,9" id="\#(name)" name="\#(name)""#))
        #expect(markup.contains(#"aria-invalid="true" aria-describedby="\#(name)-problem""#))
        #expect(markup.contains(#"<p class="field-problem" id="\#(name)-problem">“0,9” has a comma. Write 0.9.</p>"#))
    }

    @Test("A report's metadata is not for typing; what it means to change a number is said")
    func evidence() throws {
        let markup = try Self.view(#"{"name":"e","metadata":{"report_uri":"s3://b/k","reviewer":"author"}}"#)
        #expect(markup.contains("These numbers were read from a report"))
        #expect(markup.contains(#"value="reviewer""#))
        #expect(!markup.contains(#"value="report_uri""#))
    }

    @Test("Nothing that somebody wrote becomes markup")
    func hostile() throws {
        let text = JSON.string(EditorFixtures.hostile).text
        let markup = try Self.view(
            """
            {"name":\(text),"evaluation_observation":\(text),"datasets":[\(text)],"evaluation_job_arn":\(text),
            "metadata":{\(text):\(text)},"metric_groups":[{"name":\(text),"metric_data":[
            {"name":\(text),"type":\(text),"value":\(text),"notes":\(text)},
            {"name":\(text),"type":"linear_graph","value":[[0,1]],"x_axis_name":\(text)},
            {"name":\(text),"type":"bar_chart","value":\(text)}]}]}
            """
        )
        #expect(!markup.contains("<script"))
        #expect(markup.contains("&lt;script&gt;"))
    }
}
