import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Transactions of a store")
struct TransactionTests {
    @Test("A closure that throws leaves nothing", arguments: StoreBackend.allCases)
    func rollsBack(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            await #expect(throws: Refusal.taken) {
                try await store.transaction { records in
                    try records.insert(.sample())
                    try records.setTags([Tag(key: "k", value: "v")], of: "arn")
                    throw Refusal.taken
                }
            }

            try await store.read { records throws in
                #expect(try records.cardCount(in: .sample) == 0)
                #expect(try records.tags(of: "arn") == [])
            }
        }
    }

    @Test("Among concurrent closures, only those that throw leave nothing", arguments: StoreBackend.allCases)
    func rollsBackAlone(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<60 {
                    group.addTask {
                        try? await store.transaction { records in
                            try records.insert(.sample("card-\(number)"))
                            guard number % 3 != 0 else { throw Refusal.taken }
                        }
                    }
                }
            }

            let names = try await store.read { records in
                try records.cards(matching: CardQuery(scope: .sample)).map(\.name)
            }
            #expect(Set(names) == Set((0..<60).filter { $0 % 3 != 0 }.map { "card-\($0)" }))
        }
    }

    @Test("A closure that hides the engine's error leaves nothing", arguments: StoreBackend.allCases)
    func doesNotHideErrors(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())

            await #expect(throws: StoreError.self) {
                try await store.transaction { records in
                    try records.insert(.sample("other"))
                    _ = try? records.insert(.sample())
                }
            }

            #expect(try await store.read { records in try records.cardCount(in: .sample) } == 1)
        }
    }

    @Test("A closure sees what it has written itself", arguments: StoreBackend.allCases)
    func seesOwnWrites(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.transaction { records in
                try records.insert(.sample())
                #expect(try records.existingCard().name == "fraud")
                #expect(try records.cardCount(in: .sample) == 1)
            }
        }
    }

    @Test("A read sees one moment, whatever is committed meanwhile", arguments: StoreBackend.allCases)
    func readsSnapshots(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            // The two cards are always changed together, so that a read which sees them differ saw two moments.
            try await store.insert(.sample("left"))
            try await store.insert(.sample("right"))
            let writer = Task {
                while !Task.isCancelled {
                    try await store.transaction { records in
                        for name in ["left", "right"] {
                            let card = try records.existingCard(name)
                            try records.append(.sample(card.latestVersion + 1), facts: CardFacts(), to: card)
                        }
                    }
                }
            }

            for _ in 0..<100 {
                let latest = try await store.read { records in
                    [try records.existingCard("left").latestVersion, try records.existingCard("right").latestVersion]
                }
                #expect(latest[0] == latest[1])
            }

            writer.cancel()
            try await writer.value
        }
    }

    @Test("A transaction without a statement is none", arguments: StoreBackend.allCases)
    func runsNothing(on backend: StoreBackend) async throws {
        try await backend.withStore { store async throws in
            #expect(try await store.transaction { _ in 7 } == 7)
            #expect(try await store.read { _ in 7 } == 7)
        }
    }

    @Test("A cancelled task's transaction is kept all the same", arguments: StoreBackend.allCases)
    func ignoresCancellation(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let task = Task {
                withUnsafeCurrentTask { task in task?.cancel() }
                try await store.insert(.sample())
            }

            try await task.value

            #expect(try await store.read { records in try records.cardCount(in: .sample) } == 1)
        }
    }

    @Test("A store that is closed says so", arguments: StoreBackend.allCases)
    func closes(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            let store = try await location.open()
            try await store.checkReadiness()

            await store.close()
            await store.close()

            await #expect(throws: StoreError.closed) { try await store.checkReadiness() }
            await #expect(throws: StoreError.closed) { try await store.insert(.sample()) }
        }
    }
}
