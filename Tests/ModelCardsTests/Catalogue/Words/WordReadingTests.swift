import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite("Words are read after a card was written")
struct WordReadingTests {
    @Test("Every new card and version is read once, up to a limit")
    func once() async throws {
        let cards = try await TestService.open()
        let reading = WordReading(store: cards.store)
        for number in 0..<150 { try await cards.create("card-\(number)") }

        #expect(try await reading.catchUp(limit: 100) == 100)
        #expect(try await reading.catchUp(limit: 1_000) == 50)
        #expect(try await reading.catchUp(limit: 1_000) == 0)
        try await cards.update("card-7", content: #"{"intended_uses": {"risk_rating": "High"}}"#)
        try await cards.update("card-8", status: .approved)
        #expect(try await reading.catchUp(limit: 1_000) == 1)
    }

    @Test("The reader in the background reads what comes, and ends when it is cancelled")
    func background() async throws {
        let cards = try await TestService.open()
        let store = cards.store
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await WordReader(store: store, pauseSeconds: 0).run() }
            try await cards.create("fraud", content: #"{"model_overview": {"model_name": "Wintergreen"}}"#)
            while try await !store.read({ try $0.cardsWithUnreadWords(limit: 1) }).isEmpty {
                try await Task.sleep(for: .milliseconds(2))
            }
            group.cancelAll()
            try await group.waitForAll()
        }

        #expect(try await cards.browse { $0.text = "wintergr" } == ["fraud"])
    }

    @Test("An unreachable store is reported, and asked again")
    func unreachable() async {
        let reports = Counter()

        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                await WordReader(store: UnreachableStore(), pauseSeconds: 0, report: { _ in reports.increment() }).run()
            }
            while reports.value < 3 { await Task.yield() }
            group.cancelAll()
        }

        #expect(reports.value >= 3)
    }
}

/// A store that has gone away.
private struct UnreachableStore: Store {
    private struct Gone: Error {}

    func transaction<Value: Sendable>(_ body: @escaping @Sendable (any Records) throws -> Value) async throws -> Value {
        throw Gone()
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any Records) throws -> Value) async throws -> Value {
        throw Gone()
    }

    func checkReadiness() async throws { throw Gone() }

    func close() async {}
}
