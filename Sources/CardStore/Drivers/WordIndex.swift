/// How an engine keeps the words of cards and finds cards by them.
///
/// Words are ``StorableWords``: both engines take one as it is, and neither splits or changes it.
struct WordIndex: Sendable {
    /// The statements that make an empty index; what a card has in it goes with the card.
    let creation: [String]
    /// The statement that puts words in the place of those that a card has.
    let keeping: @Sendable (_ words: [String], _ cardID: Int64) -> SQLStatement
    /// The query for the keys, as `card_id`, of the cards that have words which begin with each of these.
    let search: @Sendable (_ words: [String]) -> SQLStatement
    /// Beyond as many cards with some words, it is faster to walk the cards in their order; nil where the engine would
    /// not do that.
    let frequentHits: Int?
}

extension WordIndex {
    /// FTS5, whose `ascii` tokenizer parts texts at what is neither a letter, a digit nor beyond ASCII, and nowhere else.
    static let sqlite = WordIndex(
        creation: [
            "CREATE VIRTUAL TABLE card_word USING fts5 (words, detail = none, columnsize = 0, tokenize = 'ascii')",
            "CREATE TRIGGER card_words_go AFTER DELETE ON card BEGIN DELETE FROM card_word WHERE rowid = old.id; END",
        ],
        keeping: { words, cardID in
            "INSERT OR REPLACE INTO card_word (rowid, words) VALUES (\(cardID), \(words.joined(separator: " ")))"
        },
        search: { words in
            let query = words.map { "\"\($0)\"*" }.joined(separator: " AND ")
            return "SELECT rowid AS card_id FROM card_word WHERE card_word MATCH \(query)"
        },
        frequentHits: 10_000
    )

    /// A text search vector for each card.
    ///
    /// Only a bitmap scan uses its index, which our sessions turn off otherwise. As a function with a setting of its own,
    /// the search is also what the planner does first.
    static let postgres = WordIndex(
        creation: [
            """
            CREATE TABLE card_word (
                card_id BIGINT PRIMARY KEY REFERENCES card (id) ON DELETE CASCADE,
                words tsvector NOT NULL
            )
            """,
            "CREATE INDEX card_word_by_word ON card_word USING gin (words)",
            """
            CREATE FUNCTION cards_with_words(wanted text) RETURNS SETOF bigint LANGUAGE plpgsql STABLE
            SET enable_bitmapscan = on AS
            $$ BEGIN RETURN QUERY SELECT card_id FROM card_word WHERE words @@ CAST(wanted AS tsquery); END $$
            """,
        ],
        keeping: { words, cardID in
            """
            INSERT INTO card_word (card_id, words) \
            VALUES (\(cardID), array_to_tsvector(string_to_array(\(words.joined(separator: " ")), ' ')))
            ON CONFLICT (card_id) DO UPDATE SET words = excluded.words
            """
        },
        search: { words in
            let query = words.map { "'\($0)':*" }.joined(separator: " & ")
            return "SELECT card_id FROM cards_with_words(\(query)) AS found (card_id)"
        },
        frequentHits: nil
    )
}
