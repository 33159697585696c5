import JSONTree
import ModelCards
import Testing

@Suite("The group's last card hands on what people wrote")
struct EarlierCardSourceTests {
    private let earlier = #"""
        {"business_details": {"line_of_business": "loans"}, "intended_uses": {"risk_rating": "Low"},
         "model_overview": {"model_owner": "o"}, "training_details": {"training_observations": "t"}}
        """#

    @Test("Three sections are taken as a whole, and nothing else")
    func sections() throws {
        let draft = CardDraft([EarlierCardSource(arn: "arn:card", content: try JSON(parsing: earlier))])

        #expect(
            draft.text == #"{"intended_uses":{"risk_rating":"Low"},"business_details":{"line_of_business":"loans"}}"#
        )
        #expect(
            draft.origins.map { "\($0.pointer) \($0.origin.resource)" }
                == ["/business_details arn:card", "/intended_uses arn:card"]
        )
    }

    @Test("A section that is there already stays")
    func present() throws {
        let content = try JSON(parsing: earlier)
        let newer = try JSON(parsing: #"{"business_details": {"business_problem": "p"}}"#)
        let draft = CardDraft([
            EarlierCardSource(arn: "arn:newer", content: newer), EarlierCardSource(arn: "arn:card", content: content),
        ])

        #expect(draft.content["business_details"]?.text == #"{"business_problem":"p"}"#)
        #expect(draft.content["intended_uses"]?.text == #"{"risk_rating":"Low"}"#)
    }
}
