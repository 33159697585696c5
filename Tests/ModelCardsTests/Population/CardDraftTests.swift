import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("A draft is valid at any moment")
struct CardDraftTests {
    private let origin = ValueOrigin(.model, "arn")

    @Test("The first source that has a value gives it")
    func firstWins() {
        var draft = CardDraft()
        draft.propose(.string("one"), at: ["model_overview", "model_name"], from: origin)
        draft.propose(.string("two"), at: ["model_overview", "model_name"], from: origin)
        draft.propose(nil, at: ["model_overview", "model_owner"], from: origin)

        #expect(draft.text == #"{"model_overview":{"model_name":"one"}}"#)
        #expect(draft.origins.count == 1)
    }

    @Test(
        "A value that the schema refuses is left out, and a finding says why",
        arguments: [
            (JSON.number("1"), "Invalid type. Expected: string, given: integer"),
            (.string(String(repeating: "a", count: 1025)), "String length must be less than or equal to 1024"),
            (.string("a\u{0}"), "The character U+0000 is not allowed"),
        ]
    )
    func refused(_ value: JSON, _ reason: String) {
        var draft = CardDraft()
        draft.propose(value, at: ["model_overview", "model_name"], from: origin)

        #expect(draft.text == "{}")
        #expect(
            draft.findings == [
                Finding(
                    path: "/model_overview/model_name",
                    severity: .warning,
                    message: "Left out, since a card cannot hold it: \(reason)"
                )
            ]
        )
    }

    @Test("A refused element of a list leaves the others where they are")
    func refusedElement() {
        var draft = CardDraft()
        draft.append(
            [(.string("a"), origin), (.bool(true), origin), (.string("b"), origin)],
            to: ["model_overview", "model_artifact"]
        )

        #expect(draft.text == #"{"model_overview":{"model_artifact":["a","b"]}}"#)
        #expect(draft.origins.map(\.pointer.description) == (0...1).map { "/model_overview/model_artifact/\($0)" })
    }

    @Test("Sections come in the order in which the SDK writes them")
    func order() {
        var draft = CardDraft()
        draft.propose(.string("a"), at: ["model_package_details", "domain"], from: nil)
        draft.propose(.string("b"), at: ["business_details", "business_problem"], from: nil)

        #expect(
            draft.text == #"{"business_details":{"business_problem":"b"},"model_package_details":{"domain":"a"}}"#
        )
    }

    @Test("The origin of a place is that of the nearest value")
    func nearestOrigin() {
        var draft = CardDraft()
        draft.append([(.string("a"), origin.member("Image"))], to: ["model_overview", "model_artifact"])

        let list = JSONPointer([.name("model_overview"), .name("model_artifact")])
        #expect(draft.origin(of: list)?.member == "Image")
        #expect(draft.origin(of: list.appending(0))?.member == "Image")
        #expect(draft.origin(of: JSONPointer([.name("intended_uses")])) == nil)
    }
}
