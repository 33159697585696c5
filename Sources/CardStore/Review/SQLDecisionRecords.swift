import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func insert(_ decision: CardDecision, on card: Card) throws {
        _ = try connection.run(
            """
            INSERT INTO card_decision (card_id, version, action, from_status, to_status, \
            decided_at, decided_by_arn, decided_by_principal, comment)
            VALUES (\(card.id), \(decision.version), \(decision.action.rawValue), \(decision.from?.rawValue), \
            \(decision.to), \(decision.at), \(decision.by.arn), \(decision.by.principalID), \(decision.comment))
            """
        )
    }

    package func decisions(on card: Card, version: Int?, limit: Int) throws -> [CardDecision] {
        // Whoever takes a step holds the card, so that the keys have the order of the steps, whatever the clocks say.
        var query: SQLStatement = "SELECT \(sql: CardDecision.columns) FROM card_decision WHERE card_id = \(card.id)"
        if let version {
            query.append(" AND version = \(version)")
        }
        query.append(" ORDER BY id DESC LIMIT \(limit)")
        return try connection.rows(query).map { try $0.read(CardDecision.init) }
    }

    package func latestDecisions(onAll cards: [Card]) throws -> [Int64: CardDecision] {
        guard !cards.isEmpty else { return [:] }
        var query: SQLStatement = """
            SELECT card_id, \(sql: CardDecision.columns) FROM card_decision WHERE id IN \
            (SELECT max(id) FROM card_decision WHERE card_id IN
            """
        query.append(.list(cards.map { .integer($0.id) }))
        query.append(" GROUP BY card_id)")
        query.isKept = false
        return try connection.rows(query).reduce(into: [:]) { decisions, row in
            try row.read { row in decisions[try row.integer()] = try CardDecision(&row) }
        }
    }
}

extension CardDecision {
    /// What ``init(_:)`` reads, in its order.
    fileprivate static let columns = """
        version, action, from_status, to_status, decided_by_arn, decided_by_principal, decided_at, comment
        """

    fileprivate init(_ row: inout SQLRow) throws {
        self.init(
            version: Int(try row.integer()),
            action: try row.named(ReviewAction.self),
            from: try row.optionallyNamed(ModelCardStatus.self),
            to: try row.named(ModelCardStatus.self),
            by: try row.identity(),
            at: try row.time(),
            comment: try row.optionalText()
        )
    }
}
