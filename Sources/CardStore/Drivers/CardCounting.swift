/// How an engine keeps `card_count` up.
struct CardCounting: Sendable {
    /// The statements after which the engine does it by itself.
    let triggers: [String]
    /// Whether whoever changes a card counts it; false with triggers.
    let isDoneByStatements: Bool
}

extension CardCounting {
    /// Any trigger would make SQLite copy every page that the statement changes, ahead of changing it: a card would take
    /// half as long again.
    static let sqlite = CardCounting(triggers: [], isDoneByStatements: true)

    /// One statement less goes to the server and back.
    ///
    /// A row stays locked until its transaction ends, so sessions, of which each has one transaction at a time, have
    /// slots of their own; when two share one, they wait for each other.
    static let postgres = CardCounting(
        triggers: [
            """
            CREATE FUNCTION card_is_counted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                IF TG_OP <> 'INSERT' THEN \(adding("OLD", -1)); END IF;
                IF TG_OP <> 'DELETE' THEN \(adding("NEW", 1)); END IF;
                RETURN NULL;
            END $$
            """,
            """
            CREATE TRIGGER card_is_counted AFTER INSERT OR DELETE ON card
            FOR EACH ROW EXECUTE FUNCTION card_is_counted()
            """,
            """
            CREATE TRIGGER card_is_recounted AFTER UPDATE OF status, risk_rating ON card FOR EACH ROW
            WHEN (OLD.status <> NEW.status OR OLD.risk_rating IS DISTINCT FROM NEW.risk_rating)
            EXECUTE FUNCTION card_is_counted()
            """,
        ],
        isDoneByStatements: false
    )

    private static func adding(_ row: String, _ change: Int) -> String {
        """
        INSERT INTO card_count (account, region, risk_rating, status, slot, cards) \
        VALUES (\(row).account, \(row).region, coalesce(\(row).risk_rating, ''), \(row).status, \
        pg_backend_pid() % 64, \(change)) \
        ON CONFLICT (account, region, risk_rating, status, slot) DO UPDATE SET cards = card_count.cards + \(change)
        """
    }
}
