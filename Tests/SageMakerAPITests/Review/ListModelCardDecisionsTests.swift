import SageMakerAPI
import Testing

@Suite("ListModelCardDecisions on the wire")
struct ListModelCardDecisionsTests {
    @Test("A request names a card, and a version if it wants one only")
    func requests() throws {
        let least: ListModelCardDecisionsRequest = try read(#"{"ModelCardName":"churn"}"#)
        let full: ListModelCardDecisionsRequest = try read(#"{"ModelCardName":"churn","ModelCardVersion":3}"#)

        #expect(least == ListModelCardDecisionsRequest(modelCardName: "churn"))
        #expect(full == ListModelCardDecisionsRequest(modelCardName: "churn", modelCardVersion: 3))
        #expect(refusal(of: ListModelCardDecisionsRequest.self, "{}")?.code == .validationException)
    }

    @Test("The answer lists the steps; the first has nothing before it")
    func response() {
        let response = ListModelCardDecisionsResponse(decisions: [
            ModelCardDecision(
                modelCardVersion: 1,
                action: .reject,
                before: .pendingReview,
                after: .draft,
                comment: "<b>\"why\"",
                decidedAt: Timestamp(milliseconds: 1_500),
                decidedBy: "arn:aws:iam::123456789012:user/reviewer"
            ),
            ModelCardDecision(
                modelCardVersion: 1,
                action: .requestReview,
                before: nil,
                after: .pendingReview,
                comment: nil,
                decidedAt: Timestamp(milliseconds: 1_000),
                decidedBy: "arn:aws:iam::123456789012:root"
            ),
        ])

        #expect(
            wireText(response)
                == #"{"Decisions":[{"ModelCardVersion":1,"Action":"Reject","Before":"PendingReview","After":"Draft","#
                + #""Comment":"<b>\"why\"","DecidedAt":1.5,"DecidedBy":"arn:aws:iam::123456789012:user/reviewer"},"#
                + #"{"ModelCardVersion":1,"Action":"RequestReview","After":"PendingReview","DecidedAt":1,"#
                + #""DecidedBy":"arn:aws:iam::123456789012:root"}]}"#
        )
        #expect(wireText(ListModelCardDecisionsResponse(decisions: [])) == #"{"Decisions":[]}"#)
    }
}
