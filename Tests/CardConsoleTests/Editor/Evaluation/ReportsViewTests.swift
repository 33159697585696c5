import CardConsole
import JSONTree
import SageMakerAPI
import Testing

@Suite("A report is shown before it is added")
struct ReportsViewTests {
    private static func view(_ items: [ReportItem], problem: String? = nil) -> String {
        ReportsView(
            open: EditorFixtures.edit(.object([])),
            items: items,
            problem: problem,
            formToken: EditorFixtures.formToken
        )
        .view.markup
    }

    private static func read(_ words: String, findings: [Finding] = [], replaced: String? = nil) throws -> ReportItem {
        let text = JSON.string(words).text
        let job = try JSON(
            parsing: """
                {"name":\(text),"metadata":{"report_uri":"s3://b/k","report_sha256":\(text)},"metric_groups":[{"name":\(text),
                "metric_data":[{"name":\(text),"type":"string","value":\(text)}]}]}
                """
        )
        var item = ReportItem(uri: "s3://b/" + words, name: words)
        item.outcome = .read(
            ReportReading(
                kind: .clarifyBias,
                job: job,
                findings: findings,
                replaced: replaced,
                lengthBefore: 1_000,
                lengthAfter: 2_149
            )
        )
        return item
    }

    @Test("It says what it was recognized as, and what it adds")
    func recognized() throws {
        let markup = Self.view([try Self.read("quality")])
        #expect(markup.contains("<dd>Clarify: bias</dd>"))
        #expect(markup.contains("Adds 1,149 characters; the card then has 2,149 of 100,000."))
        #expect(markup.contains(#"name="name-0" data-limit="63""#))
        #expect(markup.contains(#"<input type="hidden" name="include-0" value="true">"#))
        #expect(markup.contains(">Add to card</button>"))
    }

    @Test("The same remark on several places is made once")
    func remarks() throws {
        let findings =
            (0..<4).map { Finding(path: "/m/\($0)", severity: .information, message: "No value") }
            + [Finding(path: "/x", severity: .error, message: "Not an object")]
        let markup = Self.view([try Self.read("quality", findings: findings)])
        #expect(markup.components("No value").count == 2)
        #expect(markup.contains("<summary>in 4 places</summary>"))
        #expect(markup.contains("<strong>Not read: </strong>Not an object (<code>/x</code>)"))
    }

    @Test("A report that cannot be used says why, and can be read as another kind")
    func refused() {
        var item = ReportItem(uri: "s3://b/page.json")
        item.outcome = .refused("The report is HTML or XML, not JSON.")
        let markup = Self.view([item])
        #expect(markup.contains("<p>The report is HTML or XML, not JSON.</p>"))
        #expect(markup.contains(#"<button type="submit" class="button secondary" name="do" value="read">"#))
        #expect(!markup.contains("Add to card"))
        #expect(markup.contains(#"href="/console/edits/e1/evaluation">Back without adding</a>"#))
    }

    @Test("Nothing that a file says or is called becomes markup")
    func hostile() throws {
        let words = EditorFixtures.hostile
        var read = try Self.read(
            words,
            findings: [Finding(path: "/" + words, severity: .warning, message: words)],
            replaced: words
        )
        read.nameProblem = words
        var refused = ReportItem(uri: words, kind: words, name: words)
        refused.outcome = .refused(words)
        #expect(!Self.view([read, refused], problem: words).contains("<script"))
    }

    @Test("Reports are found again in an address and in a form")
    func items() {
        let items = [ReportItem(uri: "s3://b/1", kind: "regression"), ReportItem(uri: "s3://b/2")]
        let query = FormFields(ReportItems.query(items).map { FormFields.Field($0.0, $0.1) })
        #expect(ReportItems.items(query: query) == items)
        let form = FormFields([
            .init("uri-0", "s3://b/1"), .init("kind-0", ""), .init("name-0", " x "), .init("include-0", "true"),
        ])
        #expect(ReportItems.items(form: form) == [ReportItem(uri: "s3://b/1", name: "x", replaces: false)])
    }
}

extension String {
    fileprivate func components(_ separator: String) -> [Substring] { split(separator: separator) }
}
