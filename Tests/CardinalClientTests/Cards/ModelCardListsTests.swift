import CardinalClient
import Testing

@Suite("Lists of cards")
struct ModelCardListsTests {
    @Test("have every card, newest first, by status and name")
    func cards() async throws {
        try await withServer { client in
            for name in ["a-1", "a-2", "b-1"] {
                var card = ModelCard(name: name, status: name == "a-2" ? .approved : .draft, client: client)
                try await card.create()
            }
            #expect(try await ModelCard.list(client: client).all().map(\.name).sorted() == ["a-1", "a-2", "b-1"])
            let approved = try await ModelCard.list(status: .approved, nameContains: "a", client: client).all()
            #expect(approved.map(\.name) == ["a-2"])
            #expect(approved.map(\.status) == [.approved])
        }
    }

    @Test("have every version, newest first, each with its own status")
    func versions() async throws {
        try await withServer { client in
            var card = ModelCard(name: "c", client: client)
            try await card.create()
            for purpose in ["1", "2"] {
                card.content.intendedUses = IntendedUses(purposeOfModel: purpose)
                try await card.update()
            }
            var seen: [Int] = []
            for try await version in card.versions() { seen.append(version.version) }
            #expect(seen == [3, 2, 1])
        }
    }

    @Test("that do not exist fail at their first page")
    func missing() async throws {
        try await withServer { client in
            let card = ModelCard(name: "none", client: client)
            let error = await #expect(throws: ClientError.self) { try await card.versions().all() }
            #expect(error?.service?.code == "ResourceNotFound")
        }
    }
}
