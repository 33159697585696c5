import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func cardCounts(in scope: Scope) throws -> [CardCount] {
        let rows = try connection.rows(
            """
            SELECT risk_rating, status, CAST(SUM(cards) AS BIGINT) FROM card_count
            WHERE account = \(scope.accountID) AND region = \(scope.region)
            GROUP BY risk_rating, status HAVING SUM(cards) > 0 ORDER BY risk_rating, status
            """
        )
        return try rows.map { row in
            try row.read { row in
                let rating = try row.text()
                return CardCount(
                    riskRating: rating.isEmpty ? nil : rating,
                    status: try row.named(ModelCardStatus.self),
                    count: Int(try row.integer())
                )
            }
        }
    }

    package func countOfModelsWithoutCard(in scope: Scope) throws -> Int {
        try countOfEntries(.model, without: "model_id", in: scope)
    }

    package func countOfPackagesWithoutCard(in scope: Scope) throws -> Int {
        try countOfEntries(.modelPackage, without: "model_package_arn", in: scope)
    }

    /// The number of entries whose ARN stands in no card's column.
    private func countOfEntries(_ kind: RegistryKind, without column: String, in scope: Scope) throws -> Int {
        let indexable = connection.dialect.indexable
        let arn: SQLStatement = "\(scope.arn(of: kind, named: "")) || registry_entry.name"
        let digest = SQLStatement(sql: indexable(arn.text), values: arn.values)
        let rows = try connection.rows(
            """
            SELECT COUNT(*) FROM registry_entry
            WHERE kind = \(kind) AND account = \(scope.accountID) AND region = \(scope.region)
            AND NOT EXISTS (
                SELECT 1 FROM card WHERE card.account = \(scope.accountID) AND card.region = \(scope.region)
                AND card.\(sql: column) IS NOT NULL
                AND \(sql: indexable("card." + column)) = \(digest) AND card.\(sql: column) = \(arn)
            )
            """
        )
        return Int(try rows.first?.read { row in try row.integer() } ?? 0)
    }
}
