import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func tags(ofAll resourceARNs: [String]) throws -> [String: [Tag]] {
        guard !resourceARNs.isEmpty else { return [:] }
        var query: SQLStatement = "SELECT resource, key, value FROM tag WHERE resource IN"
        query.append(.list(resourceARNs.map(SQLValue.text)))
        query.append(" ORDER BY resource, key")
        query.isKept = false
        return try connection.rows(query).reduce(into: [:]) { tags, row in
            try row.read { row in
                tags[try row.text(), default: []].append(Tag(key: try row.text(), value: try row.text()))
            }
        }
    }

    package func propertyNames(
        of kind: RegistryKind,
        in scope: Scope,
        prefix: String,
        limit: Int
    ) throws -> [String] {
        guard !prefix.holdsNull else { return [] }
        let query = searchForPropertyNames(of: kind, in: scope, prefix: prefix, limit: limit)
        return try connection.rows(query).map { row in try row.read { row in try row.text() } }
    }

    package func tagKeys(ofResourcesAt arnPrefix: String, prefix: String, limit: Int) throws -> [String] {
        guard !prefix.holdsNull, !arnPrefix.holdsNull else { return [] }
        let query = searchForTagKeys(ofResourcesAt: arnPrefix, prefix: prefix, limit: limit)
        return try connection.rows(query).map { row in try row.read { row in try row.text() } }
    }

    /// The query for the names of properties that are in use; a name stays when its last property goes.
    package func searchForPropertyNames(
        of kind: RegistryKind,
        in scope: Scope,
        prefix: String,
        limit: Int
    ) -> SQLStatement {
        // Whatever begins with the prefix comes at or after it. As a subquery with an order and a limit, the question
        // whether a name is in use becomes neither a join with all properties nor a look at them from the first on.
        """
        SELECT name FROM registry_property_name WHERE kind = \(kind) AND account = \(scope.accountID) \
        AND region = \(scope.region) AND name >= \(prefix) AND substr(name, 1, length(\(prefix))) = \(prefix) \
        AND (SELECT entry_id FROM registry_property WHERE registry_property.name_id = registry_property_name.id \
        AND registry_property.leads_text = 1 \
        ORDER BY \(sql: connection.dialect.indexable("registry_property.text")) LIMIT 1) IS NOT NULL
        ORDER BY name LIMIT \(limit)
        """
    }

    /// The query for the keys of tags, which goes from key to key: a key may be on a million resources.
    package func searchForTagKeys(ofResourcesAt arnPrefix: String, prefix: String, limit: Int) -> SQLStatement {
        """
        WITH RECURSIVE used (key) AS (
        SELECT min(key) FROM tag WHERE place = \(arnPrefix) AND key >= \(prefix)
        UNION ALL
        SELECT (SELECT min(key) FROM tag WHERE place = \(arnPrefix) AND key > used.key) FROM used
        WHERE substr(used.key, 1, length(\(prefix))) = \(prefix))
        SELECT key FROM used WHERE substr(key, 1, length(\(prefix))) = \(prefix) LIMIT \(limit)
        """
    }
}
