import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("The schema of a store")
struct MigrationTests {
    @Test("A store that is opened again has what was stored", arguments: StoreBackend.allCases)
    func opensAgain(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in try await store.insert(.sample()) }

            try await location.withStore { store in
                #expect(try await store.read { records in try records.existingCard().name } == "fraud")
                let found = try await store.inspect { connection in try SchemaVersion.found(by: connection) }
                #expect(found == 16)
            }
        }
    }

    @Test("A database of a later release is refused and left alone", arguments: StoreBackend.allCases)
    func refusesNewer(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in try await store.insert(.sample()) }
            try location.execute("INSERT INTO schema_version (number, name) VALUES (99, 'later')")

            await #expect(throws: StoreError.newerSchema(found: 99, known: 16)) { try await location.open() }

            try location.execute("DELETE FROM schema_version WHERE number = 99")
            try await location.withStore { store async throws in
                #expect(try await store.read { records in try records.cardCount(in: .sample) } == 1)
            }
        }
    }

    @Test("A running store notices a database that a later release has migrated", arguments: StoreBackend.allCases)
    func noticesNewer(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in
                try await store.checkReadiness()
                try location.execute("INSERT INTO schema_version (number, name) VALUES (99, 'later')")

                await #expect(throws: StoreError.newerSchema(found: 99, known: 16)) { try await store.checkReadiness() }
            }
        }
    }

    @Test("Processes that open an empty database at once agree on one schema", arguments: StoreBackend.allCases)
    func opensAtOnce(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            let stores = try await withThrowingTaskGroup(of: (any SQLStore).self) { group in
                for _ in 0..<6 { group.addTask { try await location.open() } }
                return try await group.reduce(into: []) { $0.append($1) }
            }

            for (number, store) in stores.enumerated() {
                try await store.insert(.sample("card-\(number)"))
            }

            #expect(try await stores[0].read { records in try records.cardCount(in: .sample) } == 6)
            for store in stores { await store.close() }
        }
    }

    @Test("A migration that fails halfway leaves nothing", arguments: StoreBackend.allCases)
    func migratesWholly(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try location.execute("CREATE TABLE tag (unrelated INTEGER)")

            await #expect(throws: StoreError.self) { try await location.open() }

            try location.execute("DROP TABLE tag")
            try await location.withStore { store in try await store.insert(.sample()) }
        }
    }
}
