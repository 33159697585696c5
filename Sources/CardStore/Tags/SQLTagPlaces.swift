import ModelCards
import SageMakerAPI

extension SQLRecords {
    /// Tells a resource's tags what they are on and when it changed, so that a search for a tag walks an index.
    ///
    /// Tags of what the store does not have are found by no search.
    func placeTags(of resourceARN: String) throws {
        guard let place = TagPlace(of: resourceARN) else { return }
        var statement: SQLStatement = """
            UPDATE tag SET place = \(place.text), holder_id = \(sql: place.table).id, \
            changed_at = \(sql: place.table).last_modified_at FROM \(sql: place.table)
            WHERE tag.resource = \(resourceARN) AND
            """
        statement.append(place.condition)
        _ = try connection.run(statement)
    }

    /// Moves a resource's tags to the time of its change.
    func moveTags(of resourceARN: String, to time: Timestamp) throws {
        _ = try connection.run("UPDATE tag SET changed_at = \(time) WHERE resource = \(resourceARN)")
    }
}

/// The kind of thing that a tag is on: the ARN up to the name.
struct TagPlace {
    let text: String
    /// The table that the resource is a row of.
    let table: String
    /// What holds of the row.
    let condition: SQLStatement

    /// Reads the ARN of a card or a registry entry; nil for anything else.
    init?(of resourceARN: String) {
        let parts = resourceARN.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard parts.count == 6, let slash = parts[5].firstIndex(of: "/") else { return nil }
        let scope = Scope(accountID: String(parts[4]), region: String(parts[3]))
        let name = String(parts[5][parts[5].index(after: slash)...])
        if resourceARN == scope.cardARN(name) {
            text = scope.cardARN("")
            table = "card"
            condition = " account = \(scope.accountID) AND region = \(scope.region) AND name = \(name)"
        } else {
            let kind = RegistryKind.allCases.first { $0.arnPath == parts[5][..<slash] }
            guard let kind, resourceARN == scope.arn(of: kind, named: name) else { return nil }
            text = scope.arn(of: kind, named: "")
            table = "registry_entry"
            condition = """
                 kind = \(kind) AND account = \(scope.accountID) AND region = \(scope.region) \
                AND sort_name = \(kind.sortName(of: name))
                """
        }
    }
}
