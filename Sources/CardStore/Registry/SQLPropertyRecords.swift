import ModelCards
import SageMakerAPI

extension SQLRecords {
    /// As many rows as one statement inserts.
    private static let batchSize = 200

    /// Stores what an entry can be found by.
    ///
    /// A text with U+0000 is left out: the engines cannot store it, and nobody can ask for it.
    func insert(
        _ properties: [SearchableProperty],
        of entryID: Int64,
        kind: RegistryKind,
        in scope: Scope,
        changedAt time: Timestamp
    ) throws {
        let storable = properties.filter { !$0.name.holdsNull && !$0.text.holdsNull }
        let keys = try keys(ofPropertyNames: storable.map(\.name), of: kind, in: scope)
        // Texts are told apart by their bytes, as the engines do; equal strings may be spelled differently.
        var texts: Set<[UInt8]> = []
        var numbers: Set<[UInt64]> = []
        let rows = try storable.map { property -> SQLStatement in
            guard let key = keys[Array(property.name.utf8)] else {
                throw StoreError.unreadable("a new name of a property has no key")
            }
            let leadsText = texts.insert(Array("\(key) \(property.text)".utf8)).inserted
            // Zero has two signs and is one number.
            let number = property.number.flatMap { $0.isFinite ? $0 + 0 : nil }
            let leadsNumber = number.map { numbers.insert([UInt64(key), $0.bitPattern]).inserted } ?? false
            return """
                (\(entryID), \(key), \(property.element), \(leadsText), \(leadsNumber), \(time), \(number), \
                \(property.text))
                """
        }
        try insert(
            rows,
            """
            INSERT INTO registry_property (entry_id, name_id, element, leads_text, leads_number, changed_at, number, text)
            """
        )
    }

    /// Inserts rows of values, a batch of them a statement.
    func insert(_ rows: [SQLStatement], _ opening: SQLStatement, _ ending: SQLStatement = "") throws {
        var remaining = rows[...]
        while !remaining.isEmpty {
            var statement = opening
            statement.append(" VALUES ")
            for (position, row) in remaining.prefix(Self.batchSize).enumerated() {
                if position > 0 { statement.append(", ") }
                statement.append(row)
            }
            statement.append(ending)
            statement.isKept = false
            _ = try connection.run(statement)
            remaining = remaining.dropFirst(Self.batchSize)
        }
    }

    /// The keys of names, which get one when they have none, by the names' bytes.
    private func keys(
        ofPropertyNames names: [String],
        of kind: RegistryKind,
        in scope: Scope
    ) throws -> [[UInt8]: Int64] {
        // In one order, so that two transactions cannot wait for each other's names.
        let wanted = Set(names.map { Array($0.utf8) }).sorted { $0.lexicographicallyPrecedes($1) }
        var found: [[UInt8]: Int64] = [:]
        try find(wanted, of: kind, in: scope, into: &found)
        let missing = wanted.filter { found[$0] == nil }
        guard !missing.isEmpty else { return found }
        try insert(
            missing.map { name in
                "(\(kind), \(scope.accountID), \(scope.region), \(String(decoding: name, as: UTF8.self)))"
            },
            "INSERT INTO registry_property_name (kind, account, region, name)",
            " ON CONFLICT (kind, account, region, name) DO NOTHING"
        )
        try find(missing, of: kind, in: scope, into: &found)
        return found
    }

    private func find(
        _ names: [[UInt8]],
        of kind: RegistryKind,
        in scope: Scope,
        into found: inout [[UInt8]: Int64]
    ) throws {
        var remaining = names[...]
        while !remaining.isEmpty {
            var query: SQLStatement = """
                SELECT name, id FROM registry_property_name WHERE kind = \(kind) \
                AND account = \(scope.accountID) AND region = \(scope.region) AND name IN
                """
            query.append(.list(remaining.prefix(Self.batchSize).map { .text(String(decoding: $0, as: UTF8.self)) }))
            query.isKept = false
            for row in try connection.rows(query) {
                try row.read { row in found[Array(try row.text().utf8)] = try row.integer() }
            }
            remaining = remaining.dropFirst(Self.batchSize)
        }
    }
}
