/// The triggers that keep `card_count` up, as each engine spells them.
enum CardCounting {
    /// Writers are serial, so one slot does.
    static let sqlite = [
        "CREATE TRIGGER card_is_counted AFTER INSERT ON card BEGIN \(adding("new", 1)); END",
        "CREATE TRIGGER card_is_discounted AFTER DELETE ON card BEGIN \(adding("old", -1)); END",
        """
        CREATE TRIGGER card_is_recounted AFTER UPDATE OF status, risk_rating ON card
        WHEN old.status <> new.status OR old.risk_rating IS NOT new.risk_rating
        BEGIN \(adding("old", -1)); \(adding("new", 1)); END
        """,
    ]

    private static let slot = "pg_backend_pid() % 64"

    /// A row stays locked until its transaction ends, so sessions, of which each has one transaction at a time, have
    /// slots of their own; when two share one, they wait for each other.
    static let postgres = [
        """
        CREATE FUNCTION card_is_counted() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
            IF TG_OP <> 'INSERT' THEN \(adding("OLD", -1, slot: slot)); END IF;
            IF TG_OP <> 'DELETE' THEN \(adding("NEW", 1, slot: slot)); END IF;
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
    ]

    private static func adding(_ row: String, _ change: Int, slot: String = "0") -> String {
        """
        INSERT INTO card_count (account, region, risk_rating, status, slot, cards) \
        VALUES (\(row).account, \(row).region, coalesce(\(row).risk_rating, ''), \(row).status, \(slot), \(change)) \
        ON CONFLICT (account, region, risk_rating, status, slot) DO UPDATE SET cards = card_count.cards + \(change)
        """
    }
}
