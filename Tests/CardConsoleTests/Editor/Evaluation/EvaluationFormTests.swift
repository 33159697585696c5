import CardConsole
import JSONTree
import Testing

@Suite("The form of an evaluation changes what was typed and nothing else")
struct EvaluationFormTests {
    private static let base = "/evaluation_details/0"
    private static let list = base + "/metric_groups/0/metric_data"

    private static func document() throws -> EditDocument {
        EditDocument(
            content: try JSON(
                parsing: #"""
                    {"evaluation_details":[{"name":"Test","metadata":{"report_uri":"s3://b/r.json","own":"x"},
                    "metric_groups":[{"name":"g","extra":1,"metric_data":[
                    {"name":"auc","type":"number","value":0.90,"x_axis_name":"kept"},
                    {"name":"roc","type":"linear_graph","value":[[0,0],[1,1]]},
                    {"name":"ok","type":"boolean","value":true}]}]}]}
                    """#
            )
        )
    }

    /// What the form sends that shows the document.
    private static let fields: [(String, String)] = [
        ("rows", base + "/metadata"), ("rows", list), (base + "/name", "Test"),
        (base + "/metadata/0/name", "own"), (base + "/metadata/0/value", "x"),
        (base + "/metric_groups/0/name", "g"),
        (list + "/0/name", "auc"), (list + "/0/type", "number"), (list + "/0/value", "0.90"), (list + "/0/notes", ""),
        (list + "/1/chart", "0"),
        (list + "/2/name", "ok"), (list + "/2/type", "boolean"), (list + "/2/value", "true"), (list + "/2/notes", ""),
        (list + "/3/name", ""), (list + "/3/type", "number"), (list + "/3/value", ""), (list + "/3/notes", ""),
    ]

    private static func applied(
        _ changes: [String: String] = [:],
        adding more: [(String, String)] = [],
        _ action: EvaluationAction = .stay,
        to document: EditDocument? = nil
    ) throws -> EditDocument {
        let sent = (fields + more).map { FormFields.Field($0.0, changes[$0.0] ?? $0.1) }
        return EvaluationForm(FormFields(sent), job: 0).apply(to: try document ?? self.document(), action)
    }

    private static func metrics(_ document: EditDocument) -> [JSON] {
        let job = document.content["evaluation_details"]?.array?.first
        return job?["metric_groups"]?.array?.first?["metric_data"]?.array ?? []
    }

    @Test("A form that comes back as it was changes no byte")
    func unchanged() throws {
        #expect(try Self.applied().content.text == Self.document().content.text)
    }

    @Test("Names, texts and lists are written; empty ones are removed")
    func own() throws {
        let job = try Self.applied(
            adding: [
                (Self.base + "/evaluation_observation", "<script>"),
                (Self.base + "/datasets", "s3://a\r\n\r\n s3://b "),
                (Self.base + "/evaluation_job_arn", " "),
            ]
        ).content["evaluation_details"]?.array?.first
        #expect(job?["evaluation_observation"] == .string("<script>"))
        #expect(job?["datasets"] == .array([.string("s3://a"), .string("s3://b")]))
        #expect(job?["evaluation_job_arn"] == nil)
    }

    @Test("The members that tie the evaluation to its report stay, whatever the rows say")
    func evidence() throws {
        let changes = [Self.base + "/metadata/0/name": "report_uri"]
        let document = try Self.applied(changes)
        let metadata = document.content["evaluation_details"]?.array?.first?["metadata"]
        #expect(metadata == .object([JSONMember("report_uri", .string("s3://b/r.json"))]))
        #expect(document.pending == [PendingPair(path: Self.base + "/metadata", name: "report_uri", value: "x")])
    }

    @Test("A value that is none of its kind stays as it was typed, and a finding says what is wrong")
    func wrongNumber() throws {
        let document = try Self.applied([Self.list + "/0/value": "0,9"])
        #expect(Self.metrics(document)[0]["value"] == .string("0,9"))
        let findings = document.findings.filter { $0.path == Self.list + "/0/value" }
        #expect(findings.map(\.message) == ["“0,9” has a comma. Write 0.9."])
    }

    @Test("A row is added once, however often a script keeps the form")
    func addedOnce() throws {
        let changes = [Self.list + "/3/name": "f1", Self.list + "/3/value": "0.8"]
        let once = try Self.applied(changes, .keep)
        let twice = try Self.applied(changes, .keep, to: once)
        #expect(Self.metrics(once).count == 4)
        #expect(twice.content == once.content)
    }

    @Test("A renamed row keeps what its metric says besides")
    func renamed() throws {
        let metric = Self.metrics(try Self.applied([Self.list + "/0/name": "AUC"]))[0]
        #expect(metric.text == #"{"name":"AUC","type":"number","value":0.90,"x_axis_name":"kept"}"#)
    }

    @Test("Rows and charts are removed and moved within their sort")
    func actions() throws {
        let removed = try Self.applied([:], .removeMetric(0, 1))
        #expect(Self.metrics(removed).map { $0["name"]?.string } == ["auc", "ok"])
        let moved = try Self.applied([:], .moveMetric(0, 2, by: -1))
        #expect(Self.metrics(moved).map { $0["name"]?.string } == ["ok", "roc", "auc"])
        let grown = try Self.applied([:], .addChart(0, .matrix))
        #expect(Self.metrics(grown).last?.text == #"{"name":"","type":"matrix"}"#)
        let groups = try Self.applied([:], .addGroup).content["evaluation_details"]?.array?.first?["metric_groups"]
        #expect(groups?.array?.last?.text == #"{"name":"Metrics","metric_data":[]}"#)
    }

    @Test("A pasted table becomes rows; one that cannot be read is reported and changes nothing")
    func paste() throws {
        let field = Self.base + "/metric_groups/0/paste"
        let pasted = try Self.applied(adding: [(field, "metric\tvalue\nrecall\t0.8\nverdict\tfit")])
        #expect(
            Self.metrics(pasted).suffix(2).map(\.text) == [
                #"{"name":"recall","type":"number","value":0.8}"#, #"{"name":"verdict","type":"string","value":"fit"}"#,
            ]
        )
        #expect(Self.metrics(try Self.applied(adding: [(field, "recall\t0.8")], .keep)).count == 3)
        let form = EvaluationForm(FormFields([FormFields.Field(field, "recall\t0,8")]), job: 0)
        #expect(form.pasteProblems(groups: 1).map(\.message) == ["Line 1: “0,8” has a comma. Write 0.8."])
    }

    @Test(
        "Every button's words are read as what they were written for",
        arguments: [
            EvaluationAction.stay, .done, .addGroup, .removeGroup(1), .moveGroup(2, by: -1), .removeMetric(0, 3),
            .moveMetric(0, 3, by: -1), .openChart(1, 0), .addChart(0, .barChart),
        ]
    )
    func words(action: EvaluationAction) {
        #expect(EvaluationAction(action.text) == action)
    }

    @Test(
        "Words of nobody's stay on the page",
        arguments: ["", "x", "move-metric:0", "add-chart:0:number", "remove-group:x"]
    )
    func strangeWords(text: String) {
        #expect(EvaluationAction(text) == .stay)
    }
}
