import SageMakerAPI
import Testing

@Suite("CreateConsoleLink on the wire")
struct CreateConsoleLinkTests {
    @Test("A request says nothing, an answer where to go and until when")
    func shapes() throws {
        let request: CreateConsoleLinkRequest = try read("{}")
        let response = CreateConsoleLinkResponse(
            path: "/console/sign-in?link=00",
            expiresAt: Timestamp(milliseconds: 1_700_000_000_000)
        )

        #expect(request == CreateConsoleLinkRequest())
        #expect(wireText(response) == #"{"Path":"/console/sign-in?link=00","ExpiresAt":1700000000}"#)
    }
}
