import CardConsole
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("An edit keeps what was typed, valid or not")
struct EditDocumentTests {
    @Test("A document is read as it was spelt")
    func roundTrip() {
        var document = EditDocument(
            kind: .model,
            name: "churn \"3\"",
            status: .pendingReview,
            content: .object([JSONMember("model_overview", .object([JSONMember("model_version", .string("abc"))]))]),
            origins: [
                EditOrigin(
                    path: "/model_overview/model_name",
                    origin: ValueOrigin(.model, "arn:aws:sagemaker:us-east-1:1:model/churn", member: "ModelName"),
                    value: .string("churn")
                )
            ],
            notes: ["No training job here has made it"]
        )
        document.pending = [PendingPair(path: "/a", name: "", value: "<b>")]

        #expect(EditDocument(document.text) == document)
    }

    @Test("A document that cannot be read is an empty one", arguments: ["", "[]", "{\"content\":", "{}"])
    func unreadable(_ text: String) {
        #expect(EditDocument(text) == EditDocument())
    }

    @Test("The title is the card's name, else the model's")
    func title() throws {
        let content = try JSON(parsing: #"{"model_overview":{"model_name":"Churn"}}"#)

        #expect(EditDocument(name: "churn-card", content: content).title == "churn-card")
        #expect(EditDocument(content: content).title == "Churn")
        #expect(EditDocument().title == "Unnamed card")
    }

    @Test("A value is from its source until it says something else")
    func provenance() throws {
        let origin = ValueOrigin(.trainingJob, "arn:aws:sagemaker:us-east-1:1:training-job/churn")
        let list = "/training_details/training_job_details/hyper_parameters"
        let document = EditDocument(
            content: try JSON(
                parsing: #"""
                    {"model_overview":{"model_name":"a","model_owner":"b"},"training_details":{"training_job_details":
                    {"hyper_parameters":[{"name":"eta","value":"0.3"},{"name":"depth","value":"6"},{"name":"mine"}]}}}
                    """#
            ),
            origins: [
                EditOrigin(path: "/model_overview/model_name", origin: origin, value: .string("a")),
                EditOrigin(path: "/model_overview/model_owner", origin: origin, value: .string("c")),
                EditOrigin(
                    path: list + "/0",
                    origin: origin,
                    value: try JSON(parsing: #"{"name":"depth","value":"6"}"#)
                ),
                EditOrigin(
                    path: list + "/1",
                    origin: origin,
                    value: try JSON(parsing: #"{"name":"eta","value":"0.2"}"#)
                ),
            ]
        )
        let rows = try #require(
            document.content["training_details"]?["training_job_details"]?["hyper_parameters"]?.array
        )

        #expect(document.provenance(of: "/model_overview/model_name") == .taken(origin))
        #expect(document.provenance(of: "/model_overview/model_owner") == .changed(origin))
        #expect(document.provenance(of: "/model_overview/model_creator") == nil)
        #expect(document.provenance(ofElement: rows[0], in: list) == .changed(origin))
        #expect(document.provenance(ofElement: rows[1], in: list) == .taken(origin))
        #expect(document.provenance(ofElement: rows[2], in: list) == nil)
    }
}
