import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func savedViews(of owner: String, in scope: Scope) throws -> [SavedView] {
        try connection.rows(
            """
            SELECT name, query, created_at FROM saved_view \
            WHERE account = \(scope.accountID) AND region = \(scope.region) AND owner = \(owner) ORDER BY name
            """
        ).map { row in
            try row.read { row in
                SavedView(
                    scope: scope,
                    owner: owner,
                    name: try row.text(),
                    query: try row.text(),
                    createdAt: try row.time()
                )
            }
        }
    }

    package func keep(_ view: SavedView) throws {
        _ = try connection.run(
            """
            INSERT INTO saved_view (account, region, owner, name, query, created_at)
            VALUES (\(view.scope.accountID), \(view.scope.region), \(view.owner), \(view.name), \(view.query), \
            \(view.createdAt))
            ON CONFLICT (account, region, owner, name) DO UPDATE \
            SET query = excluded.query, created_at = excluded.created_at
            """
        )
    }

    package func removeSavedView(named name: String, of owner: String, in scope: Scope) throws {
        _ = try connection.run(
            """
            DELETE FROM saved_view WHERE account = \(scope.accountID) AND region = \(scope.region) \
            AND owner = \(owner) AND name = \(name)
            """
        )
    }
}
