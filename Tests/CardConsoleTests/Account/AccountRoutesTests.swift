import CardConsole
import CardTesting
import Testing

@Suite("The account")
struct AccountRoutesTests {
    @Test("The page says who is signed in, where and until when")
    func shows() async throws {
        let console = try await TestConsole.open()
        let text = await console.get("/console/account").text
        for words in ["arn:aws:iam::123456789012:root", "AKIAEXAMPLEEXAMPLE22", "value=\"us-west-2\"", "Sign out"] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test("A change of the region shows that region's cards")
    func changesRegion() async throws {
        let console = try await TestConsole.open()
        try await console.service.create("here")
        #expect(await console.get("/console/cards").text.contains("/console/cards/here"))
        let answer = await console.post("/console/account/region", [("region", " eu-west-1 ")])
        #expect(answer.status == 303)
        #expect(answer["location"] == "/console/account?done=region")
        #expect(await console.get("/console/account?done=region").text.contains("You are looking at eu-west-1 now."))
        #expect(await !console.get("/console/cards").text.contains("/console/cards/here"))
    }

    @Test(
        "What is no region is refused at the field, as it was typed",
        arguments: ["", "x", "US-EAST-1", "<script>-1"]
    )
    func refuses(_ region: String) async throws {
        let console = try await TestConsole.open()
        let answer = await console.post("/console/account/region", [("region", region)])
        #expect(answer.status == 400)
        #expect(answer.text.contains("A region has 9 to 16 lowercase letters, digits and hyphens"))
        #expect(answer.text.contains("aria-invalid=\"true\""))
        #expect(!answer.text.contains("<script>-1"))
        #expect(await console.get("/console/account").text.contains("value=\"us-west-2\""))
    }

    @Test(
        "The form leads on within the console and nowhere else",
        arguments: [
            ("/console/cards?q=x", "/console/cards?q=x"), ("https://example.com/", "/console/"),
            ("//example.com", "/console/"),
        ]
    )
    func leadsOn(_ next: String, _ location: String) async throws {
        let console = try await TestConsole.open()
        let fields = [("region", "eu-west-1"), ("next", next)]
        #expect(await console.post("/console/account/region", fields)["location"] == location)
    }

    @Test("Unsaved edits are one's own, each with a way on and a way out")
    func edits() async throws {
        let console = try await TestConsole.open()
        let edit = try await console.desk.edits.begin(
            cardName: "churn",
            baseVersion: 3,
            title: "Churn <b>",
            document: "{}",
            for: console.caller
        )
        let text = await console.get("/console/edits").text
        #expect(text.contains("<a href=\"/console/edits/\(edit.id)/details\">Churn &lt;b&gt;</a>"))
        #expect(text.contains("action=\"/console/edits/\(edit.id)/discard\""))
        #expect(text.contains("churn, version 3"))
        let reviewer = try await console.signedIn(as: "reviewer")
        #expect(await reviewer.get("/console/edits").text.contains("Nothing unsaved"))
    }
}
