import CardStore
import Foundation
import ModelCards
import SageMakerAPI
import Testing

@Suite("The store in a SQLite file")
struct SQLiteStoreTests {
    @Test("Each commit waits for the disk")
    func synchronizes() async throws {
        try await StoreBackend.sqlite.withDatabase { location in
            let store = try await SQLiteStore.open(path: location.address)

            #expect(try await store.synchronousMode() == 2)

            await store.close()
        }
    }

    @Test("Readers keep more pages than SQLite would")
    func keepsPages() async throws {
        try await StoreBackend.sqlite.withDatabase { location in
            let store = try await SQLiteStore.open(path: location.address)

            let pages = try await store.inspect { connection in
                try connection.rows("PRAGMA cache_size").first?.read { row in try row.integer() }
            }

            #expect(pages == 2_000)
            await store.close()
        }
    }

    @Test("What was committed is read at once, on the calling thread, and content as it was written")
    func readsAtOnce() async throws {
        try await StoreBackend.sqlite.withDatabase { location in
            let store = try await SQLiteStore.open(path: location.address)
            let content = #"{"a":"quote \" and é 👩‍👩‍👧‍👦"}"#
            try await store.insert(.sample("first", first: .sample(content: content)))
            try await store.insert(.sample("second"))

            let found = try store.readAtOnce { records -> EncodedText? in
                let card = try records.cardHead(named: "first", version: nil, in: .sample)?.card
                return try card.flatMap { try records.encodedContent(ofVersion: 1, of: $0) }
            }
            let second = try store.readAtOnce { records in
                try records.cardHead(named: "second", version: nil, in: .sample)?.card.name
            }

            #expect(found == EncodedText(content))
            #expect(second == "second")
            await store.close()
            #expect(try store.readAtOnce { _ in true } == nil)
        }
    }

    @Test("Whatever a reader is asked to change stays as it is")
    func readsOnly() async throws {
        try await StoreBackend.sqlite.withDatabase { location in
            let store = try await SQLiteStore.open(path: location.address)

            let answer: Card? = try store.readAtOnce { records in try records.insert(.sample("intruder")) }

            #expect(answer == nil)
            #expect(try await store.read { try $0.card(named: "intruder", in: .sample) } == nil)
            await store.close()
        }
    }

    @Test("A long log is carried into the file while the store is open, and begins anew")
    func carriesLog() async throws {
        try await StoreBackend.sqlite.withDatabase { location in
            try await location.withStore { store in
                let content = String(repeating: "x", count: 1_000_000)
                for number in 0..<20 {
                    try await store.insert(.sample("card-\(number)", first: .sample(content: content)))
                }
                // The beginning of the log says how often it began.
                let log = URL(fileURLWithPath: location.address + "-wal")
                let times = { try Data(contentsOf: log, options: .mappedIfSafe)[12..<16].map(Int.init) }
                let before = try times()
                var written = 0
                while try times() == before, written < 10_000 {
                    try await store.insert(.sample("later-\(written)"))
                    written += 1
                }

                #expect(try times() != before)
                let attributes = try FileManager.default.attributesOfItem(atPath: location.address)
                #expect(attributes[.size] as? Int ?? 0 > 16_000_000)
                #expect(try await store.read { try $0.cardCount(in: .sample) } == 20 + written)
            }
        }
    }

    @Test("The database and its companions are their owner's alone")
    func isPrivate() async throws {
        try await StoreBackend.sqlite.withDatabase { location in
            try await location.withStore { store in
                try await store.insert(.sample())
                for suffix in ["", "-wal", "-shm"] {
                    let attributes = try FileManager.default.attributesOfItem(atPath: location.address + suffix)
                    #expect(attributes[.posixPermissions] as? Int == 0o600)
                }
            }
        }
    }

    @Test("A path that cannot be opened is an unavailable store")
    func reportsPath() async throws {
        await #expect(throws: StoreError.unavailable("cannot open /nonexistent/cards: No such file or directory")) {
            try await SQLiteStore.open(path: "/nonexistent/cards")
        }
    }

    @Test("A file that is no database is an unavailable store")
    func reportsForeignFile() async throws {
        try await StoreBackend.sqlite.withDatabase { location in
            try Data(repeating: 0x41, count: 8_192).write(to: URL(fileURLWithPath: location.address))

            await #expect(throws: StoreError.unavailable("file is not a database")) { try await location.open() }
        }
    }

    @Test("A store in memory keeps cards as a file does")
    func worksInMemory() async throws {
        let store = try await SQLiteStore.inMemory()
        try await store.insert(.sample())

        #expect(try await store.read { records in try records.existingVersion(1) } == .sample())
        try await store.checkReadiness()

        await store.close()
    }

    @Test("Two stores on one file take turns")
    func sharesFile() async throws {
        try await StoreBackend.sqlite.withDatabase { location in
            let stores = [try await location.open(), try await location.open()]
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<40 {
                    group.addTask { try await stores[number % 2].insert(.sample("card-\(number)")) }
                }
                try await group.waitForAll()
            }

            #expect(try await stores[0].read { records in try records.cardCount(in: .sample) } == 40)
            for store in stores { await store.close() }
        }
    }
}
