import CardConsole
import JSONTree
import Testing

@Suite("Findings are said in plain words at the field")
struct EditFindingTests {
    @Test(
        "The schema's words become the form's",
        arguments: [
            (
                #"{"model_overview":{"model_version":"1,5"}}"#, "/model_overview/model_version",
                "“1,5” has a comma. Write 1.5."
            ),
            (#"{"model_overview":{"model_version":0}}"#, "/model_overview/model_version", "Must be 1 or more"),
            (
                #"{"training_details":{"training_job_details":{"training_metrics":[{"name":"auc"}]}}}"#,
                "/training_details/training_job_details/training_metrics/0/value", "Fill in the value"
            ),
            (
                #"{"training_details":{"training_job_details":{"hyper_parameters":[{"name":""}]}}}"#,
                "/training_details/training_job_details/hyper_parameters/0/name", "Must not be empty"
            ),
            (
                #"{"intended_uses":{"risk_rating":"Severe"}}"#, "/intended_uses/risk_rating",
                #"Must be one of "High", "Medium", "Low", "Unknown""#
            ),
        ]
    )
    func words(_ content: String, _ path: String, _ message: String) throws {
        let findings = EditDocument(content: try JSON(parsing: content)).findings.filter(\.isError)

        #expect(findings == [EditFinding(path, .error, message)])
    }

    @Test("A long text is told how long it is")
    func length() {
        let text = String(repeating: "x", count: 1100)
        let content = JSON.object([]).putting(.string(text), at: ["model_overview", "model_name"])

        let findings = EditDocument(content: content).findings

        #expect(findings.map(\.message) == ["This is 1,100 characters; at most 1,024 fit"])
        #expect(findings.map(\.step) == [.details])
    }

    @Test("A card that is too long has one finding about the whole")
    func budget() {
        let texts = (0..<120).map { JSONMember("n\($0)", .string(String(repeating: "x", count: 1000))) }
        let content = JSON.object([]).putting(.object(texts), at: ["additional_information", "custom_details"])

        let findings = EditDocument(content: content).findings.filter(\.isError)

        #expect(findings.count == 1)
        #expect(findings.first?.path == "")
        #expect(findings.first?.step == .review)
        #expect(findings.first?.message.hasSuffix("characters; at most 100,000 fit") == true)
    }

    @Test("Rows that an object cannot hold are findings, too")
    func pending() {
        var document = EditDocument()
        document.pending = [
            PendingPair(path: "/additional_information/custom_details", name: "", value: "a"),
            PendingPair(path: "/additional_information/custom_details", name: "b", value: "c"),
        ]

        #expect(
            document.findings == [
                EditFinding("/additional_information/custom_details/#0", .error, "Give this row a name"),
                EditFinding("/additional_information/custom_details/#1", .error, "Another row is called “b”"),
            ]
        )
        #expect(document.findings.map(\.step) == [.additional, .additional])
    }
}
