import CardConsole
import JSONTree
import Testing

@Suite("A step's form is read into the document")
struct EditFormTests {
    private let job = "/training_details/training_job_details"

    private func content(
        _ step: EditorStep,
        _ fields: [(String, String)],
        before: String = "{}"
    ) throws -> String {
        let form = EditForm(FormFields(fields.map { FormFields.Field($0.0, $0.1) }))
        return form.apply(step, to: EditDocument(content: try JSON(parsing: before))).document.content.text
    }

    @Test("Texts and numbers get to their places, and what is no number stays as it was typed")
    func scalars() throws {
        let text = try content(
            .details,
            [
                ("/model_overview/model_name", "Churn <b>"), ("/model_overview/model_version", " 3 "),
                ("/intended_uses/purpose_of_model", "one\r\ntwo"),
            ]
        )
        #expect(
            text
                == #"{"model_overview":{"model_name":"Churn <b>","model_version":3},"intended_uses":{"purpose_of_model":"one\ntwo"}}"#
        )
        #expect(
            try content(.details, [("/model_overview/model_version", "three")])
                == #"{"model_overview":{"model_version":"three"}}"#
        )
    }

    @Test("An empty field removes its member, and the objects that held nothing else")
    func removal() throws {
        let before =
            #"{"model_overview":{"model_name":"a"},"intended_uses":{"risk_rating":"High"},"business_details":{}}"#

        #expect(
            try content(.details, [("/model_overview/model_name", "  ")], before: before)
                == #"{"intended_uses":{"risk_rating":"High"},"business_details":{}}"#
        )
    }

    @Test(
        "What comes back as it was shown stays to the byte",
        arguments: [
            (#"{"intended_uses":{"purpose_of_model":"one\r\ntwo"}}"#, "/intended_uses/purpose_of_model", "one\r\ntwo"),
            (#"{"intended_uses":{"purpose_of_model":"\na\u0007"}}"#, "/intended_uses/purpose_of_model", "a\u{FFFD}"),
            (#"{"model_overview":{"model_version":1.0}}"#, "/model_overview/model_version", "1.0"),
            (#"{"model_overview":{"model_version":"x"}}"#, "/model_overview/model_version", "x"),
            (#"{"model_overview":{"model_name":["a"]}}"#, "/model_overview/model_name", #"["a"]"#),
        ]
    )
    func untouched(_ before: String, _ field: String, _ value: String) throws {
        #expect(try content(.details, [(field, value)], before: before) == before)
    }

    @Test("Members that no field knows, and fields of other steps, are left alone")
    func unknown() throws {
        let before = #"{"model_overview":{"model_name":"a","extra":[1]},"other":true}"#

        #expect(
            try content(
                .details,
                [("/model_overview/model_name", "b"), ("/business_details/business_problem", "x"), ("/other", "x")],
                before: before
            ) == #"{"model_overview":{"model_name":"b","extra":[1]},"other":true}"#
        )
    }

    @Test("Rows of texts come in the form's order, without blank ones")
    func lines() throws {
        let list = job + "/training_datasets"
        let fields = [("rows", list), (list + "/4", "s3://b"), (list + "/7", " "), (list + "/9", "s3://a")]

        #expect(
            try content(.training, fields)
                == #"{"training_details":{"training_job_details":{"training_datasets":["s3://b","s3://a"]}}}"#
        )
        #expect(try content(.training, [("rows", list), (list + "/0", "")]) == "{}")
        #expect(
            try content(
                .training,
                [("rows", list)],
                before: #"{"training_details":{"training_job_details":{"training_datasets":["x"]}}}"#
            ) == #"{"training_details":{"training_job_details":{"training_datasets":[]}}}"#
        )
    }

    @Test("Rows of a table keep what their elements say besides, by name")
    func table() throws {
        let list = job + "/training_metrics"
        let fields = [
            ("rows", list), (list + "/0/name", "auc"), (list + "/0/value", ".9"), (list + "/0/notes", ""),
            (list + "/2/name", "f1"), (list + "/2/value", "n/a"),
        ]
        let before =
            #"{"training_details":{"training_job_details":{"training_metrics":[{"name":"f1","value":1,"x":2},{"name":"auc","value":1,"notes":"n"}]}}}"#

        #expect(
            try content(.training, fields, before: before)
                == #"{"training_details":{"training_job_details":{"training_metrics":[{"name":"auc","value":0.9},{"name":"f1","value":"n/a","x":2}]}}}"#
        )
    }

    @Test("Names that an object cannot hold twice are kept beside it")
    func pairs() throws {
        let list = "/additional_information/custom_details"
        let fields = [
            ("rows", list), (list + "/0/name", "a"), (list + "/0/value", "1"), (list + "/1/name", "a"),
            (list + "/1/value", "2"), (list + "/5/name", ""), (list + "/5/value", "3"), (list + "/6/name", "b/~"),
            (list + "/6/value", ""),
        ]
        let form = EditForm(FormFields(fields.map { FormFields.Field($0.0, $0.1) }))

        let (document, places) = form.apply(.additional, to: EditDocument())

        #expect(document.content.text == #"{"additional_information":{"custom_details":{"a":"1","b/~":""}}}"#)
        #expect(
            document.pending == [
                PendingPair(path: list, name: "a", value: "2"), PendingPair(path: list, name: "", value: "3"),
            ]
        )
        #expect(places.field(of: list + "/b~1~0") == list + "/6/value")
        #expect(places.field(of: list + "/#1") == list + "/5/name")
    }

    @Test("A finding finds the row that its element came from")
    func places() throws {
        let list = job + "/training_metrics"
        let fields = [("rows", list), (list + "/1/name", "auc"), (list + "/4/name", "f1")]
        let form = EditForm(FormFields(fields.map { FormFields.Field($0.0, $0.1) }))

        let places = form.apply(.training, to: EditDocument()).places

        #expect(places.field(of: list + "/1/value") == list + "/4/value")
        #expect(places.field(of: list + "/0") == list + "/1")
        #expect(places.field(of: "/model_overview/model_name") == "/model_overview/model_name")
    }
}
