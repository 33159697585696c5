import CardStore
import Foundation
import Testing

/// An engine that the ports are tested on; each test takes all of them as arguments.
enum StoreBackend: String, CaseIterable, Codable, Sendable, CustomTestStringConvertible {
    case sqlite = "SQLite"
    case postgres = "PostgreSQL"

    var testDescription: String { rawValue }

    var dialect: SQLDialect {
        switch self {
        case .sqlite: .sqlite
        case .postgres: .postgres
        }
    }

    /// Makes an empty database, and removes it afterwards.
    func withDatabase<Value>(_ body: (StoreLocation) async throws -> Value) async throws -> Value {
        switch self {
        case .sqlite:
            let directory = FileManager.default.temporaryDirectory.appendingPathComponent("cardinal-\(UUID())")
            try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: directory) }
            return try await body(.init(backend: self, address: directory.path + "/cards.sqlite"))
        case .postgres:
            let server = try await PostgresServer.shared.value
            let name = "test_" + UUID().uuidString.lowercased().filter { $0 != "-" }
            try PostgresServer.execute("CREATE DATABASE \(name) TEMPLATE template0", at: server.address(of: "postgres"))
            let value = try await body(.init(backend: self, address: server.address(of: name)))
            // Its connections get five seconds to end, which may not do on a busy machine, and it goes anyway.
            try? PostgresServer.execute("DROP DATABASE \(name) WITH (FORCE)", at: server.address(of: "postgres"))
            return value
        }
    }

    /// Opens a store on an empty database, and closes it afterwards.
    func withStore<Value>(_ body: (any SQLStore) async throws -> Value) async throws -> Value {
        try await withDatabase { location in try await location.withStore(body) }
    }
}

/// Where a test's database is.
struct StoreLocation: Codable, Sendable {
    let backend: StoreBackend
    /// A path or a connection string.
    let address: String

    /// Opens the store as the server does.
    func open() async throws -> any SQLStore {
        switch backend {
        case .sqlite: try await SQLiteStore.open(path: address)
        case .postgres: try await PostgresStore.open(url: address)
        }
    }

    /// Opens the store, and closes it afterwards.
    func withStore<Value>(_ body: (any SQLStore) async throws -> Value) async throws -> Value {
        let store = try await open()
        do {
            let value = try await body(store)
            await store.close()
            return value
        } catch {
            await store.close()
            throw error
        }
    }

    /// Runs statements past the store, as an operator could.
    func execute(_ statements: String) throws {
        switch backend {
        case .sqlite: try SQLiteShell.execute(statements, at: address)
        case .postgres: try PostgresServer.execute(statements, at: address)
        }
    }
}
