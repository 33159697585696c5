import SageMakerAPI
import Testing

@Suite("ReviewModelCard on the wire")
struct ReviewModelCardTests {
    @Test("A request names a card and a step")
    func requests() throws {
        let least: ReviewModelCardRequest = try read(#"{"ModelCardName":"churn","Action":"Approve"}"#)
        let full: ReviewModelCardRequest = try read(
            #"{"ModelCardName":"churn","Action":"Reject","Comment":"why","ExpectedVersion":3}"#
        )

        #expect(least == ReviewModelCardRequest(modelCardName: "churn", action: .approve))
        #expect(
            full
                == ReviewModelCardRequest(
                    modelCardName: "churn",
                    action: .reject,
                    comment: "why",
                    expectedVersion: 3
                )
        )
        #expect(ReviewModelCardRequest.targetPrefix == "Cardinal")
        #expect(ReviewModelCardRequest.operation == "ReviewModelCard")
    }

    @Test(
        "What is missing, unknown or too long is refused",
        arguments: [
            "{}", #"{"ModelCardName":"churn"}"#, #"{"Action":"Approve"}"#,
            #"{"ModelCardName":"a b","Action":"Approve"}"#,
            #"{"ModelCardName":"churn","Action":"approve"}"#,
            #"{"ModelCardName":"churn","Action":"Approve","Comment":"\#(String(repeating: "x", count: 4_001))"}"#,
        ]
    )
    func refusals(body: String) {
        #expect(refusal(of: ReviewModelCardRequest.self, body)?.code == .validationException)
    }

    @Test("The answer says where the card stands")
    func response() {
        let response = ReviewModelCardResponse(
            modelCardName: "churn",
            modelCardVersion: 3,
            modelCardStatus: .pendingReview
        )

        #expect(
            wireText(response)
                == #"{"ModelCardName":"churn","ModelCardVersion":3,"ModelCardStatus":"PendingReview"}"#
        )
    }
}
