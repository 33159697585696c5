import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Unsaved edits in a store")
struct CardEditTests {
    private static let owner = Identity.author.arn
    private static let other = Identity.reviewer.arn

    private static func edit(
        _ id: String = "1",
        cardName: String? = nil,
        document: String = "{}",
        in scope: Scope = .sample,
        of owner: String = owner,
        at time: Timestamp = 1_000
    ) -> CardEdit {
        CardEdit(
            id: id,
            scope: scope,
            owner: owner,
            cardName: cardName,
            baseVersion: cardName == nil ? nil : 3,
            title: #"A new card's "title" %_\ é🙂"#,
            document: document,
            revision: 1,
            createdAt: time,
            updatedAt: time
        )
    }

    @Test("An edit comes back as it was kept, to the same person only", arguments: StoreBackend.allCases)
    func keeps(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let new = Self.edit(document: #"{"a":"O'Neil \u0000 <script>"}"#)
            let ofCard = Self.edit("2", cardName: "fraud", document: String(repeating: "é", count: 500_000))
            try await store.transaction { records throws in
                try records.keep(new)
                try records.keep(ofCard)
            }

            try await store.read { records throws in
                #expect(try records.cardEdit("1", of: Self.owner, in: .sample) == new)
                #expect(try records.cardEdit("2", of: Self.owner, in: .sample) == ofCard)
                #expect(try records.cardEdit("3", of: Self.owner, in: .sample) == nil)
                #expect(try records.cardEdit("1", of: Self.other, in: .sample) == nil)
                #expect(try records.cardEdit("1", of: Self.owner, in: .otherRegion) == nil)
                #expect(try records.cardEdit("1", of: Self.owner, in: .otherAccount) == nil)
            }
        }
    }

    @Test("An edit that is kept again has what was kept last", arguments: StoreBackend.allCases)
    func replaces(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            var edit = Self.edit(cardName: "fraud")
            try await store.transaction { [edit] records in try records.keep(edit) }
            edit.cardName = nil
            edit.baseVersion = nil
            edit.title = "Later"
            edit.document = "[]"
            edit.revision = 2
            edit.updatedAt = 2_000
            let later = edit

            try await store.transaction { records throws in
                try records.keep(later)
                #expect(try records.cardEdit("1", of: Self.owner, in: .sample) == later)
            }
        }
    }

    @Test("Nobody keeps something under the key of somebody else's edit", arguments: StoreBackend.allCases)
    func refusesForeign(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.transaction { records in try records.keep(Self.edit()) }

            for foreign in [Self.edit(of: Self.other), Self.edit(in: .otherRegion), Self.edit(in: .otherAccount)] {
                await #expect(throws: StoreError.self) {
                    try await store.transaction { records in try records.keep(foreign) }
                }
            }
            let kept = try await store.read { records in try records.cardEdit("1", of: Self.owner, in: .sample) }
            #expect(kept == Self.edit())
        }
    }

    @Test("A person's edits are listed without documents, latest first", arguments: StoreBackend.allCases)
    func lists(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.transaction { records throws in
                for (id, time) in [("1", 2_000), ("2", 3_000), ("3", 1_000), ("4", 2_000)] as [(String, Timestamp)] {
                    try records.keep(Self.edit(id, document: "[1]", at: time))
                }
                try records.keep(Self.edit("5", of: Self.other))
                try records.keep(Self.edit("6", in: .otherRegion))
            }

            try await store.read { records throws in
                let edits = try records.cardEdits(of: Self.owner, in: .sample, limit: 10)
                #expect(edits.map(\.id) == ["2", "4", "1", "3"])
                #expect(edits.allSatisfy { $0.document.isEmpty })
                #expect(try records.cardEdits(of: Self.owner, in: .sample, limit: 2).map(\.id) == ["2", "4"])
            }
        }
    }

    @Test("Only one's own edit is removed, and a missing one is no error", arguments: StoreBackend.allCases)
    func removes(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.transaction { records throws in
                try records.keep(Self.edit())
                try records.removeCardEdit("1", of: Self.other, in: .sample)
                try records.removeCardEdit("1", of: Self.owner, in: .otherRegion)
                try records.removeCardEdit("2", of: Self.owner, in: .sample)
                #expect(try records.cardEdit("1", of: Self.owner, in: .sample) != nil)

                try records.removeCardEdit("1", of: Self.owner, in: .sample)
                #expect(try records.cardEdit("1", of: Self.owner, in: .sample) == nil)
            }
        }
    }

    @Test("An edit that a transaction has read waits for its end", arguments: StoreBackend.allCases)
    func locks(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.transaction { records in try records.keep(Self.edit()) }

            // Each counts one revision on; without a lock, two would count from the same.
            let results = await outcomes(of: 8) { _ in
                try await store.transaction { records throws in
                    guard var edit = try records.cardEdit("1", of: Self.owner, in: .sample) else {
                        throw Refusal.missing
                    }
                    edit.revision += 1
                    try records.keep(edit)
                }
            }

            #expect(results.allSatisfy { $0 == nil })
            let kept = try await store.read { records in try records.cardEdit("1", of: Self.owner, in: .sample) }
            #expect(kept?.revision == 9)
        }
    }
}
