import ModelCards

/// How a card and one of its versions are looked up.
///
/// Its texts are put together once, since every read of a card runs one of them.
struct CardLookup: Sendable {
    /// Reads a whole version.
    static let version = CardLookup(reading: CardVersion.columns)
    /// Reads a version without its content.
    static let head = CardLookup(reading: CardVersionHead.columns)

    private let ofLatest: String
    private let ofNumbered: String

    private init(reading columns: String) {
        let text = { (number: String) in
            """
            SELECT \(Card.columns), \(columns)
            FROM card LEFT JOIN card_version ON card_version.card_id = card.id AND card_version.number = \(number)
            WHERE card.account = ? AND card.region = ? AND card.name = ?
            """
        }
        ofLatest = text("card.latest_version")
        ofNumbered = text("?")
    }

    /// - Parameter number: the latest version when nil.
    func statement(named name: String, version number: Int?, in scope: Scope) -> SQLStatement {
        let place: [SQLValue] = [.text(scope.accountID), .text(scope.region), .text(name)]
        guard let number else { return SQLStatement(sql: ofLatest, values: place) }
        return SQLStatement(sql: ofNumbered, values: [.integer(Int64(number))] + place)
    }
}
