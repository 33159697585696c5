import CardConsole
import CardTesting
import SageMakerAPI
import Testing

@Suite("The start page in a browser")
struct DashboardRoutesTests {
    @Test("It counts cards and shows those that were changed last")
    func counts() async throws {
        let console = try await TestConsole.open()
        #expect(await console.get("/console/").text.contains("Make the first model card"))
        try await console.service.create("churn", content: #"{"intended_uses":{"risk_rating":"High"}}"#)
        let page = await console.get("/console/")
        #expect(page.status == 200)
        #expect(page.text.contains(#"<a href="/console/cards?risk=High&amp;status=Draft">1"#))
        #expect(page.text.contains(#"<a class="card-name" href="/console/cards/churn">churn</a>"#))
    }

    @Test(
        "Cards age by the days that the address says; days that are not offered are 90",
        arguments: [
            ("", "0</span> <span class=\"figure-words\">cards not touched for 90 days"),
            ("?days=30", "1</span> <span class=\"figure-words\">card not touched for 30 days"),
            ("?days=x", "0</span> <span class=\"figure-words\">cards not touched for 90 days"),
            ("?days=-1", "0</span> <span class=\"figure-words\">cards not touched for 90 days"),
        ]
    )
    func age(query: String, figure: String) async throws {
        let console = try await TestConsole.open()
        try await console.service.create("churn")
        console.service.clock.advance(milliseconds: 40 * 86_400_000)
        let page = try await console.signedIn(as: "reviewer").get("/console/\(query)")
        #expect(page.text.contains(figure))
    }
}
