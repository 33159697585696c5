import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite("People give filters names")
struct SavedViewsTests {
    @Test("A view is kept under its name, replaced by another of that name, and removed")
    func life() async throws {
        let cards = try await TestService.open()
        let views = cards.desk().views

        try await views.save(name: " High risk ", query: "risk=High", for: People.author)
        try await views.save(name: "Mine", query: "owner=Author", for: People.author)
        try await views.save(name: "High risk", query: "risk=High&status=Draft", for: People.author)
        try await views.remove(name: "Mine", for: People.author)
        try await views.remove(name: "Never there", for: People.author)

        #expect(
            try await views.list(for: People.author) == [
                SavedView(
                    scope: People.author.scope,
                    owner: "arn:aws:iam::123456789012:user/author",
                    name: "High risk",
                    query: "risk=High&status=Draft",
                    createdAt: cards.clock.now
                )
            ]
        )
    }

    @Test("They are each person's own, in each region")
    func owners() async throws {
        let views = try await TestService.open().desk().views
        try await views.save(name: "x", query: "risk=High", for: People.author)

        try await views.remove(name: "x", for: People.reviewer)

        #expect(try await views.list(for: People.reviewer).isEmpty)
        #expect(try await views.list(for: People.author).count == 1)
    }

    @Test(
        "Names and filters have limits",
        arguments: [
            ("", "a=b", "The name of a view has 1 to 64 characters"),
            (" \t", "a=b", "The name of a view has 1 to 64 characters"),
            (String(repeating: "é", count: 65), "a=b", "The name of a view has 1 to 64 characters"),
            ("a\u{0}b", "a=b", "The name of a view has 1 to 64 characters"),
            (
                "x", String(repeating: "q", count: 2_001),
                "The filter of a view can have at most 2000 characters. Take some of its values out"
            ),
        ]
    )
    func limits(name: String, query: String, sentence: String) async throws {
        let views = try await TestService.open().desk().views

        await #expect(throws: SageMakerError(.validationException, sentence)) {
            try await views.save(name: name, query: query, for: People.author)
        }
        #expect(try await views.list(for: People.author).isEmpty)
    }

    @Test("A person has a hundred, and can still replace one of them")
    func count() async throws {
        let views = try await TestService.open().desk().views
        for number in 1...100 { try await views.save(name: "view \(number)", query: "a", for: People.author) }

        let refusal = try await SageMakerError.of { try await views.save(name: "more", query: "a", for: People.author) }

        #expect(refusal?.code == .resourceLimitExceeded)
        #expect(
            refusal?.message
                == "A person can have at most 100 views in a region. Remove one that you no longer need"
        )
        try await views.save(name: "view 7", query: "b", for: People.author)
        try await views.save(name: "more", query: "a", for: People.reviewer)
        #expect(try await views.list(for: People.author).count == 100)
    }
}
