extension Migration {
    /// What a search shows of a card's content, of the version that `words_version` says.
    ///
    /// Nothing is filled in: a million rows would grow and move, and a search reads the content of cards without it.
    static let metadataOfCards = Migration(number: 16, name: "metadata_of_cards") { sql in
        ["ALTER TABLE card ADD COLUMN metadata \(sql.text)"]
    }
}
