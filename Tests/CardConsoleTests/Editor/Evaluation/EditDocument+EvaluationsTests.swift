import CardConsole
import JSONTree
import Testing

@Suite("Evaluations are added, moved and removed with what is remembered of them")
struct EditDocumentEvaluationsTests {
    private static func document(_ names: String...) -> EditDocument {
        let jobs = names.map { JSON.object([JSONMember("name", .string($0))]) }
        var document = EditDocument(content: .object([JSONMember("evaluation_details", .array(jobs))]))
        document.pending = [
            PendingPair(path: "/evaluation_details/1/metadata", name: "", value: "x"),
            PendingPair(path: "/additional_information/custom_details", name: "", value: "y"),
        ]
        return document
    }

    private static func names(_ document: EditDocument) -> [String?] {
        (document.content["evaluation_details"]?.array ?? []).map { $0["name"]?.string }
    }

    @Test("A moved one takes its unfinished rows along")
    func move() {
        var document = Self.document("a", "b")
        document.moveEvaluation(1, to: 0)
        #expect(Self.names(document) == ["b", "a"])
        #expect(
            document.pending.map(\.path) == [
                "/evaluation_details/0/metadata", "/additional_information/custom_details",
            ]
        )
        document.moveEvaluation(0, to: -1)
        #expect(Self.names(document) == ["b", "a"])
    }

    @Test("A removed one takes them with it, and the last one the list")
    func remove() {
        var document = Self.document("a", "b")
        document.removeEvaluation(1)
        #expect(Self.names(document) == ["a"])
        #expect(document.pending.map(\.path) == ["/additional_information/custom_details"])
        document.removeEvaluation(0)
        #expect(document.content.text == "{}")
    }

    @Test("A new one has a name that no other has, and a group to fill")
    func append() {
        var document = Self.document("Evaluation")
        document.appendEvaluation()
        #expect(
            document.content["evaluation_details"]?.array?.last?.text
                == #"{"name":"Evaluation 2","metric_groups":[{"name":"Metrics","metric_data":[]}]}"#
        )
    }
}
