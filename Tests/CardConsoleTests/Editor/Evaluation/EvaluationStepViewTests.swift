import CardConsole
import JSONTree
import Testing

@Suite("The evaluation step lists the evaluations and leads to their pages")
struct EvaluationStepViewTests {
    private static func view(_ content: String, box: ReportBox = ReportBox()) throws -> String {
        let open = EditorFixtures.edit(try JSON(parsing: content))
        var view = EvaluationStepView(open: open, findings: open.document.findings)
        view.box = box
        return view.view.markup
    }

    @Test("A card without evaluations says what they are for, and offers both ways to one")
    func empty() throws {
        let markup = try Self.view("{}")
        #expect(markup.contains("None yet."))
        #expect(markup.contains(#"<input type="file" id="files" name="files" multiple form="report-form""#))
        #expect(markup.contains(#"formaction="/console/edits/e1/evaluation/jobs""#))
    }

    @Test("Nothing that somebody wrote becomes markup")
    func hostile() throws {
        let text = JSON.string(EditorFixtures.hostile).text
        let content = """
            {"evaluation_details":[{"name":\(text),"evaluation_observation":\(text),"datasets":[\(text)],
            "evaluation_job_arn":\(text),"metadata":{"report_uri":\(text)},"metric_groups":[{"name":\(text),
            "metric_data":[{"name":\(text),"type":"string","value":\(text),"notes":\(text)},
            {"name":\(text),"type":"bar_chart","value":[1],"x_axis_name":[\(text)],"y_axis_name":\(text)}]}]}]}
            """
        var box = ReportBox()
        box.uri = EditorFixtures.hostile
        box.fileProblem = EditorFixtures.hostile
        box.uriProblem = EditorFixtures.hostile
        box.kind = EditorFixtures.hostile
        let markup = try Self.view(content, box: box)
        #expect(!markup.contains("<script"))
        #expect(markup.contains("&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;"))
    }

    @Test("The first evaluation moves down only, and one with a problem leads to it")
    func actions() throws {
        let markup = try Self.view(
            #"{"evaluation_details":[{"name":"a"},{"name":"b","metric_groups":[{"name":"g","metric_data":[]},{"name":""}]}]}"#
        )
        #expect(markup.contains(#"aria-label="Move a down""#))
        #expect(!markup.contains(#"aria-label="Move a up""#))
        #expect(markup.contains(#"aria-label="Move b up""#))
        #expect(markup.contains("2 values have a problem."))
        #expect(markup.contains(#"<a href="/console/edits/e1/evaluation/jobs/1">Put it right</a>"#))
    }
}
