import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Saved views in a store")
struct SavedViewTests {
    private static let owner = Identity.author.arn

    private static func view(
        _ name: String,
        _ query: String = "status=Draft",
        of owner: String = owner,
        in scope: Scope = .sample,
        at time: Timestamp = 1_000
    ) -> SavedView {
        SavedView(scope: scope, owner: owner, name: name, query: query, createdAt: time)
    }

    @Test("A person's views are listed by name", arguments: StoreBackend.allCases)
    func lists(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let hostile = Self.view(#"O'Neil "%_\"#, #"q='";--&tag=a%3Db"#)
            let mine = [Self.view("B"), hostile, Self.view("a"), Self.view("é🙂")]
            try await store.transaction { records throws in
                for view in mine.reversed() { try records.keep(view) }
                try records.keep(Self.view("B", of: Identity.reviewer.arn))
                try records.keep(Self.view("B", in: .otherRegion))
                try records.keep(Self.view("B", in: .otherAccount))
            }

            try await store.read { records throws in
                #expect(try records.savedViews(of: Self.owner, in: .sample) == mine)
                #expect(try records.savedViews(of: Identity.reviewer.arn, in: .sample).count == 1)
                #expect(try records.savedViews(of: "nobody", in: .sample) == [])
            }
        }
    }

    @Test("A view takes the place of the one of its name", arguments: StoreBackend.allCases)
    func replaces(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.transaction { records throws in
                try records.keep(Self.view("mine"))
                try records.keep(Self.view("mine", "risk=High", at: 2_000))
                try records.keep(Self.view("Mine"))
            }

            let views = try await store.read { records in try records.savedViews(of: Self.owner, in: .sample) }
            #expect(views == [Self.view("Mine"), Self.view("mine", "risk=High", at: 2_000)])
        }
    }

    @Test("Only one's own view is removed, and a missing one is no error", arguments: StoreBackend.allCases)
    func removes(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.transaction { records throws in
                try records.keep(Self.view("mine"))
                try records.removeSavedView(named: "mine", of: Identity.reviewer.arn, in: .sample)
                try records.removeSavedView(named: "mine", of: Self.owner, in: .otherRegion)
                try records.removeSavedView(named: "MINE", of: Self.owner, in: .sample)
                #expect(try records.savedViews(of: Self.owner, in: .sample).count == 1)

                try records.removeSavedView(named: "mine", of: Self.owner, in: .sample)
                #expect(try records.savedViews(of: Self.owner, in: .sample) == [])
            }
        }
    }
}
