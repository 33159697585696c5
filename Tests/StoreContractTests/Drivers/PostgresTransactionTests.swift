import CardStore
import ModelCards
import SageMakerAPI
import Synchronization
import Testing

@Suite("Transactions on PostgreSQL")
struct PostgresTransactionTests {
    @Test("A transaction whose commit got no answer is not repeated")
    func doesNotRepeatCommit() async throws {
        try await StoreBackend.postgres.withDatabase { location in
            try await location.withStore { store in
                try location.execute(Self.endAtCommit)
                let runs = Atomic(0)

                let error = await #expect(throws: StoreError.self) {
                    try await store.transaction { records in
                        runs.add(1, ordering: .relaxed)
                        try records.insert(.sample())
                    }
                }

                guard case .outcomeUnknown = error else {
                    Issue.record("\(String(describing: error))")
                    return
                }
                #expect(runs.load(ordering: .relaxed) == 1)
                try await store.checkReadiness()
            }
        }
    }

    @Test("A closure is repeated when somebody else's row was first, and not forever")
    func repeatsBounded() async throws {
        try await StoreBackend.postgres.withStore { store in
            try await store.insert(.sample())
            let runs = Atomic(0)

            await #expect(throws: StoreError.self) {
                try await store.transaction { records in
                    runs.add(1, ordering: .relaxed)
                    try records.insert(.sample())
                }
            }

            #expect(runs.load(ordering: .relaxed) == 8)
        }
    }

    @Test("Transactions that lock two cards crosswise both succeed")
    func survivesDeadlocks() async throws {
        try await StoreBackend.postgres.withStore { store in
            try await store.insert(.sample("left"))
            try await store.insert(.sample("right"))

            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<6 {
                    group.addTask {
                        try await store.transaction { records in
                            for name in number % 2 == 0 ? ["left", "right"] : ["right", "left"] {
                                let card = try records.existingCard(name)
                                try records.append(.sample(card.latestVersion + 1), facts: CardFacts(), to: card)
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }

            #expect(try await store.read { records in try records.existingCard("left").latestVersion } == 7)
        }
    }

    @Test("A card that a transaction reads stays locked until it ends")
    func locks() async throws {
        try await StoreBackend.postgres.withDatabase { location in
            try await location.withStore { store in
                try await store.insert(.sample())
                try await store.transaction { records in
                    _ = try records.existingCard()
                    #expect(throws: (any Error).self) {
                        try location.execute("SELECT 1 FROM card FOR UPDATE NOWAIT")
                    }
                }
                try await store.read { records in
                    _ = try records.existingCard()
                    try location.execute("SELECT 1 FROM card FOR UPDATE NOWAIT")
                }
            }
        }
    }

    @Test("A read cannot write, whether it is the first statement or the second", arguments: [false, true])
    func onlyReads(second: Bool) async throws {
        try await StoreBackend.postgres.withStore { store async throws in
            await #expect(throws: StoreError.self) {
                try await store.read { records in
                    if second { _ = try records.cardCount(in: .sample) }
                    try records.insert(.sample())
                }
            }

            #expect(try await store.read { records in try records.cardCount(in: .sample) } == 0)
        }
    }

    @Test("A refusal that only the commit brings is the caller's, and changes nothing")
    func reportsRefusedCommit() async throws {
        try await StoreBackend.postgres.withDatabase { location in
            try await location.withStore { store in
                try location.execute(Self.refuseAtCommit)

                await #expect(throws: StoreError.constraint("refused at commit")) {
                    try await store.insert(.sample())
                }

                #expect(try await store.read { records in try records.cardCount(in: .sample) } == 0)
            }
        }
    }

    private static let refuseAtCommit = """
        CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE check_violation USING MESSAGE = 'refused at commit'; END $$;
        CREATE CONSTRAINT TRIGGER refuse AFTER INSERT ON card DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION refuse();
        """

    private static let endAtCommit = """
        CREATE FUNCTION end_connection() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN NULL; END $$;
        CREATE CONSTRAINT TRIGGER end_connection AFTER INSERT ON card DEFERRABLE INITIALLY DEFERRED
        FOR EACH ROW EXECUTE FUNCTION end_connection();
        """
}
