import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite("CreateConsoleLink")
struct CreateConsoleLinkTests {
    @Test("The link signs in whoever asked for it, in the region of the call")
    func caller() async throws {
        let cards = try await TestService.open()

        let link = try await cards.service.createConsoleLink.run(CreateConsoleLinkRequest(), for: People.author)

        let token = String(link.path.suffix(64))
        #expect(link.path == "/console/sign-in?link=\(token)")
        #expect(link.expiresAt.milliseconds == cards.clock.now.milliseconds + 900_000)
        #expect(try await cards.desk().sessions.redeem(link: token) == People.author)
    }
}
