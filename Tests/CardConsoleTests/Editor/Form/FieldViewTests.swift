import CardConsole
import JSONTree
import SageMakerAPI
import Testing

@Suite("Fields show what a document says, and never as markup")
struct FieldViewTests {
    private let hostile = #"<script>alert("x")</script>&'"#
    private let escaped = "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;"

    private func markup(_ step: EditorStep, _ document: EditDocument) -> String {
        let view = FieldView(document: document, findings: document.findings)
        return step.groups.map { view.view($0).markup }.joined()
    }

    @Test("Every text that a user wrote is escaped, wherever it stands")
    func escaping() {
        let text = JSON.string(hostile)
        var content = JSON.object([])
        for field in EditorStep.allCases.flatMap(\.fields) {
            switch field.kind {
            case .line, .prose, .number, .choice, .rating: content = content.putting(text, at: field.path[...])
            case .lines: content = content.putting(.array([text]), at: field.path[...])
            case .table(let columns):
                let row = JSON.object(columns.map { JSONMember($0.member, text) })
                content = content.putting(.array([row]), at: field.path[...])
            case .pairs: content = content.putting(.object([JSONMember(hostile, text)]), at: field.path[...])
            }
        }
        let origin = ValueOrigin(.model, "arn:aws:sagemaker:us-east-1:1:model/" + hostile, member: hostile)
        let document = EditDocument(
            content: content,
            origins: [EditOrigin(path: "/model_overview/model_name", origin: origin, value: text)]
        )
        for step in [EditorStep.details, .training, .additional] {
            let markup = markup(step, document)
            #expect(!markup.contains("<script"))
            #expect(markup.contains(escaped))
        }
    }

    @Test("A field names its source, and a problem stands at its field")
    func scalar() throws {
        let origin = ValueOrigin(.model, "arn:aws:sagemaker:us-east-1:1:model/churn-v3", member: "ModelName")
        let document = EditDocument(
            content: try JSON(parsing: #"{"model_overview":{"model_name":"churn","model_version":"x"}}"#),
            origins: [EditOrigin(path: "/model_overview/model_name", origin: origin, value: .string("churn"))]
        )
        let markup = markup(.details, document)

        #expect(markup.contains(#"from <a href="/console/models/churn-v3">model churn-v3</a>"#))
        #expect(
            markup.contains(
                #"<p class="field-problem" id="/model_overview/model_version-problem">“x” is not a number."#
            )
        )
    }

    @Test("A list has a row for each element and a blank one, each called by its pointer")
    func rows() throws {
        let document = EditDocument(
            content: try JSON(
                parsing: #"{"training_details":{"training_job_details":{"training_metrics":[{"name":"auc"}]}}}"#
            )
        )
        let list = "/training_details/training_job_details/training_metrics"
        let markup = markup(.training, document)

        #expect(markup.contains(#"<input type="hidden" name="rows" value="\#(list)">"#))
        #expect(markup.contains(#"value="auc" id="\#(list)/0/name" name="\#(list)/0/name""#))
        #expect(markup.contains(#"id="\#(list)/0/value-problem">Fill in the value</p>"#))
        #expect(markup.contains(#"id="\#(list)/1/name" name="\#(list)/1/name""#))
        #expect(!markup.contains(#"\#(list)/2/name"#))
    }

    @Test("A rating that the schema does not know is kept as a choice")
    func unknownRating() throws {
        let markup = markup(
            .details,
            EditDocument(content: try JSON(parsing: #"{"intended_uses":{"risk_rating":"Severe"}}"#))
        )

        #expect(markup.contains(#"name="/intended_uses/risk_rating" value="Severe" checked"#))
    }

    @Test("A line that holds several keeps them")
    func lineWithBreaks() throws {
        let markup = markup(
            .details,
            EditDocument(content: try JSON(parsing: #"{"model_overview":{"model_name":"a\nb"}}"#))
        )

        #expect(markup.contains("\na\nb</textarea>"))
    }
}
