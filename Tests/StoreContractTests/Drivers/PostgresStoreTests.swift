import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("The store on PostgreSQL")
struct PostgresStoreTests {
    @Test("A store whose connections were ended connects again without a word")
    func reconnects() async throws {
        try await StoreBackend.postgres.withDatabase { location in
            try await location.withStore { store in
                try await store.insert(.sample())
                try location.execute(Self.endAllOthers)
                #expect(try await store.read { records in try records.existingCard().name } == "fraud")

                try location.execute(Self.endAllOthers)
                try await store.insert(.sample("other"))

                #expect(try await store.read { records in try records.cardCount(in: .sample) } == 2)
            }
        }
    }

    @Test("A connection that ends within each attempt is an error, after which the store works again")
    func reportsLostConnection() async throws {
        try await StoreBackend.postgres.withStore { store in
            await #expect(throws: StoreError.self) {
                try await store.inspect { connection in
                    _ = try connection.rows("SELECT 1 FROM pg_terminate_backend(pg_backend_pid())")
                    _ = try connection.rows("SELECT 1 FROM card")
                }
            }

            try await store.checkReadiness()
        }
    }

    @Test("Content is compressed by the fast algorithm")
    func compressesFast() async throws {
        try await StoreBackend.postgres.withStore { store in
            try await store.insert(.sample(first: .sample(content: String(repeating: "text ", count: 4_000))))

            let algorithm = try await store.inspect { connection in
                try connection.rows("SELECT pg_column_compression(content) FROM card_version").first?.read { row in
                    try row.text()
                }
            }

            #expect(algorithm == "lz4")
        }
    }

    @Test("A commit waits for the disk even where the server's default does not")
    func synchronizes() async throws {
        try await StoreBackend.postgres.withDatabase { location in
            try location.execute(
                "DO $$ BEGIN EXECUTE 'ALTER DATABASE ' || current_database() || ' SET synchronous_commit = off'; END $$"
            )

            try await location.withStore { store in
                let mode = try await store.inspect { connection in
                    try connection.rows("SELECT current_setting('synchronous_commit')").first?.read { try $0.text() }
                }
                #expect(mode == "on")
            }
        }
    }

    @Test(
        "An error never shows the password",
        arguments: [
            "postgres://cardinal:sesame@127.0.0.1:1/cards",
            "host=127.0.0.1 port=1 user=cardinal password=sesame dbname=cards",
            "postgres://cardinal:sesame@127.0.0.1:notaport/cards",
            "postgres://cardinal:sesame@127.0.0.1:1/cards?no_such_option=1",
            "host=127.0.0.1 password=sesame oops",
            "host=/tmp/sesame password=sesame",
            "sesame",
        ]
    )
    func hidesPassword(url: String) async throws {
        let error = await #expect(throws: StoreError.self) { try await PostgresStore.open(url: url) }

        #expect(!String(describing: error).contains("sesame"))
        #expect(!String(reflecting: error).contains("sesame"))
    }

    /// Waits until they have ended.
    private static let endAllOthers = """
        SELECT pg_terminate_backend(pid, 600000) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()
        """
}
