import JSONTree
import SageMakerAPI
import Testing

@Suite("SyncModelCard on the wire")
struct SyncModelCardTests {
    @Test("A request needs a card")
    func requests() throws {
        let least: SyncModelCardRequest = try read(#"{"ModelCardName":"churn"}"#)
        let full: SyncModelCardRequest = try read(#"{"ModelCardName":"churn","Apply":true,"ExpectedVersion":3}"#)

        #expect(least == SyncModelCardRequest(modelCardName: "churn"))
        #expect(full == SyncModelCardRequest(modelCardName: "churn", apply: true, expectedVersion: 3))
        #expect(refusal(of: SyncModelCardRequest.self, "{}")?.code == .validationException)
    }

    @Test("The answer lists the changes; what a change lacks is absent")
    func response() {
        let response = SyncModelCardResponse(
            modelCardName: "churn",
            modelCardVersion: 3,
            changes: [
                SourceChange(
                    path: "/a",
                    kind: .add,
                    after: .array([.number("1.0")]),
                    origin: ValueOrigin(.model, "arn")
                ),
                SourceChange(path: "/b", kind: .keep, before: .string("x"), after: .string("y"), reason: "r"),
            ],
            content: "{}",
            applied: false,
            findings: []
        )

        #expect(
            wireText(response)
                == #"{"ModelCardName":"churn","ModelCardVersion":3,"Changes":["#
                + #"{"Path":"/a","Kind":"Add","After":[1.0],"Source":"Model","Resource":"arn"},"#
                + #"{"Path":"/b","Kind":"Keep","Before":"x","After":"y","Reason":"r"}],"#
                + #""Content":"{}","Applied":false,"Findings":[]}"#
        )
    }

    @Test("Both versions are named when somebody was faster")
    func unexpectedVersion() {
        let refusal = SageMakerError.unexpectedVersion(expected: 3, latest: 4, of: "churn")

        #expect(refusal.code == .conflictException)
        #expect(
            refusal.message == "The latest version of model card churn is 4, not 3 as expected. "
                + "Look at the changes again and repeat the call with ExpectedVersion 4"
        )
    }
}
