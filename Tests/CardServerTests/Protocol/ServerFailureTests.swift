import CardServer
import CardStore
import SageMakerAPI
import Testing

@Suite("What callers are told of faults that are not theirs")
struct ServerFailureTests {
    @Test("A store that does not answer is one to try again", arguments: ["disk I/O error", "Connection refused"])
    func passing(reason: String) {
        let answer = ServerFailure(StoreError.unavailable(reason)).answer("42")

        #expect(answer.httpStatus == 503)
        #expect(
            answer.body().text == """
                {"__type":"ServiceUnavailable","message":"The card store does not answer at the moment. \
                Try again later. Request: 42","Message":"The card store does not answer at the moment. \
                Try again later. Request: 42"}
                """
        )
    }

    @Test("A change that may have been made says so")
    func outcomeUnknown() {
        let answer = ServerFailure(StoreError.outcomeUnknown("the server ended the connection")).answer("42")

        #expect(answer.httpStatus == 503)
        #expect(answer.code == .serviceUnavailable)
        #expect(answer.message.contains("which was made or was not. Look before you try again. Request: 42"))
    }

    @Test("Whatever nobody foresaw is told by its number alone", arguments: [StoreError.closed, .unreadable("secret")])
    func unexpected(error: StoreError) {
        let answer = ServerFailure(error).answer("42")

        #expect(answer.httpStatus == 500)
        #expect(answer.message == "The server met an error that it did not expect. Request: 42")
    }
}

extension [UInt8] {
    fileprivate var text: String { String(decoding: self, as: UTF8.self) }
}
