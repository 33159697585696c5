import CardConsole
import CardTesting
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite("The list of cards in a browser")
struct CatalogueRoutesTests {
    private func filled() async throws -> TestConsole {
        let console = try await TestConsole.open()
        for number in 10..<70 {
            try await console.service.create(
                "card-\(number)",
                content: #"{"intended_uses":{"risk_rating":"\#(number.isMultiple(of: 2) ? "High" : "Low")"}}"#,
                status: number.isMultiple(of: 3) ? .approved : .draft,
                tags: [Tag(key: "team", value: number < 20 ? "a" : "b")]
            )
        }
        return console
    }

    @Test("A filter in the address narrows the list down")
    func filter() async throws {
        let console = try await filled()
        let page = await console.get("/console/cards?risk=High&status=Approved&tag=team%3Da")
        #expect(page.status == 200)
        #expect(page.text.contains("<strong>2 cards</strong>"))
        #expect(page.text.contains(">card-12<"))
        #expect(page.text.contains(">card-18<"))
    }

    @Test("Pages follow each other; a token of another list begins again with a word about it")
    func pages() async throws {
        let console = try await filled()
        let first = await console.get("/console/cards?sort=name")
        #expect(first.text.contains(">card-59<"))
        #expect(!first.text.contains(">card-60<"))
        let marker = try #require(first.text.firstRange(of: "/console/cards?sort=name&amp;after="))
        let rest = first.text[marker.lowerBound...]
        let next = rest[..<(rest.firstIndex(of: "\"") ?? rest.endIndex)].replacing("&amp;", with: "&")
        let second = await console.get(String(next))
        #expect(second.text.contains(">card-60<"))
        #expect(!second.text.contains(">card-59<"))
        let stale = await console.get(String(next).replacing("sort=name", with: "sort=-name"))
        #expect(stale.status == 200)
        #expect(stale.text.contains("out of date"))
        #expect(stale.text.contains(">card-69<"))
    }

    @Test("The board counts what its columns do not show")
    func board() async throws {
        let console = try await filled()
        let page = await console.get("/console/cards?view=board")
        #expect(page.text.contains("All 40 cards"))
        #expect(page.text.contains("No card here."))
    }

    @Test("A view is saved, found again, and removed; other people do not see it")
    func views() async throws {
        let console = try await filled()
        let saved = await console.post(
            "/console/views",
            [("view-name", " High "), ("view-query", "risk=High&after=x&at=1")]
        )
        #expect(saved.status == 303)
        #expect(saved["location"] == "/console/cards?risk=High&done=view-saved")
        #expect(await console.get("/console/cards").text.contains(#"<a href="/console/cards?risk=High">High</a>"#))
        let reviewer = try await console.signedIn(as: "reviewer")
        #expect(!(await reviewer.get("/console/cards").text.contains(">High</a>")))
        let removed = await console.post("/console/views/remove", [("view-name", "High"), ("view-query", "")])
        #expect(removed["location"] == "/console/cards?done=view-removed")
        #expect(try await console.desk.views.list(for: console.caller).isEmpty)
    }

    @Test(
        "A view without a name is not saved, and the form says so",
        arguments: ["", "  ", String(repeating: "x", count: 65)]
    )
    func namelessView(name: String) async throws {
        let console = try await filled()
        let answer = await console.post("/console/views", [("view-name", name), ("view-query", "risk=High")])
        let location = try #require(answer["location"])
        #expect(location == "/console/cards?risk=High&done=view-name-missing")
        #expect(await console.get(location).text.contains("Give it a name of 1 to 64 characters."))
    }

    @Test("Ticked cards are exported together; a card that went away meanwhile is counted")
    func export() async throws {
        let exports = try await TestExports.open()
        let console = try await TestConsole.open(objects: exports.objects)
        for name in ["one", "two"] { try await console.service.create(name) }
        let answer = await console.post(
            "/console/cards/export",
            [("card", "one@1"), ("card", "two@1"), ("card", "gone@1"), ("scope", "ticked")]
        )
        #expect(answer.status == 303)
        let location = try #require(answer["location"])
        #expect(location.hasPrefix("/console/exports?batch=console-"))
        #expect(location.hasSuffix("&missed=1"))
        let page = await console.get(location)
        #expect(page.text.contains("0 of 2"))
        #expect(page.text.contains("One card got no export"))
        #expect(page.text.contains("data-poll=\"/console/exports/progress?batch=console-"))
        await exports.remove()
    }

    @Test("All cards of a filter are exported, on whichever page they are")
    func exportAll() async throws {
        let exports = try await TestExports.open()
        let console = try await TestConsole.open(objects: exports.objects)
        for number in 0..<120 {
            try await console.service.create("card-\(number)", status: number < 110 ? .approved : .draft)
        }
        let answer = await console.post("/console/cards/export", [("list", "status=Approved"), ("scope", "list")])
        let jobs = try await console.desk.exports.recent(status: nil, limit: 1_000, for: console.caller)
        #expect(answer.status == 303)
        #expect(jobs.count == 110)
        #expect(Set(jobs.map(\.name)).count == 1)
        await exports.remove()
    }

    @Test("Nothing ticked is said, not done")
    func nothingTicked() async throws {
        let console = try await filled()
        let answer = await console.post("/console/cards/export", [("list", "risk=High"), ("scope", "ticked")])
        #expect(answer["location"] == "/console/cards?risk=High&done=nothing-selected")
    }

    @Test("A service without room for more exports says so when it takes none, and counts the rest when it takes some")
    func noRoom() async throws {
        let exports = try await TestExports.open()
        let console = try await TestConsole.open(policy: ServicePolicy(maxRunningExports: 2), objects: exports.objects)
        for name in ["a", "b", "c"] { try await console.service.create(name) }
        let some = await console.post("/console/cards/export", ["a", "b", "c"].map { ("card", "\($0)@1") })
        #expect(some["location"]?.hasSuffix("&missed=1") == true)
        let none = await console.post("/console/cards/export", [("card", "c@1")])
        #expect(none.status >= 400)
        #expect(none.text.contains("at most 2 export jobs in progress"))
        await exports.remove()
    }
}
