import CardConsole
import JSONTree
import Testing

@Suite("What a script is told after keeping")
struct KeptAnswerTests {
    @Test("Revision, budget, the step's findings at the form's fields, and how each step stands")
    func answer() throws {
        let list = "/training_details/training_job_details/training_metrics"
        let fields = FormFields(
            [("rows", list), (list + "/3/name", "auc")].map { FormFields.Field($0.0, $0.1) }
        )
        var open = EditorFixtures.edit(.object([]))
        let (document, places) = EditForm(fields).apply(.training, to: open.document)
        open.document = document
        let findings =
            document.findings + [EditFinding("name", .error, "Taken", link: .init(label: "Open", path: "/x"))]

        let answer = try JSON(parsing: KeptAnswer(open, .training, findings, places).text)

        #expect(answer["revision"] == .number("7"))
        #expect(answer["limit"] == .number("100000"))
        #expect(answer["budget"]?.string?.hasSuffix(" of 100,000 characters") == true)
        #expect(answer["findings"]?.array?.count == 1)
        #expect(answer["findings"]?.array?.first?["path"]?.string == list + "/3/value")
        #expect(answer["findings"]?.array?.first?["label"]?.string == "Metrics of the training job, row 1, Value")
        #expect(answer["steps"]?["details"]?.string == "1 problem")
        #expect(answer["steps"]?["training"]?.string == "1 problem")
        #expect(answer["steps"]?["review"]?.string == "2 problems")
    }

    @Test("A name that nobody has typed yet is no problem to point at")
    func emptyName() throws {
        let open = EditorFixtures.edit(.object([]), name: "")
        let finding = EditFinding("name", .error, "Give the card a name")

        let answer = try JSON(parsing: KeptAnswer(open, .details, [finding], FormPlaces()).text)

        #expect(answer["findings"] == .array([]))
    }
}
