import ModelCards
import SageMakerAPI

extension FacetStatement {
    /// The most tags, of all keys together.
    private static let tagLimit = 500

    /// One row: how many cards' tags are counted, how many cards miss nothing, and how many there are in all, as far as
    /// that matters.
    var share: SQLStatement {
        """
        share AS MATERIALIZED (SELECT (SELECT count(*) FROM seen WHERE \(sql: isCounted)) AS counted, \
        (SELECT count(*) FROM seen WHERE +missed = 0) AS hits, \
        (SELECT count(*) FROM (SELECT 1 FROM card WHERE \(source.condition) LIMIT \(sample * Self.walkedShare + 1)) \
        AS few) AS cards)
        """
    }

    /// All tags are walked when this many times the cards that count are all there are.
    private static let walkedShare = 2

    /// The tags and how many cards have them, the most frequent ones.
    ///
    /// Of few cards they are looked up, card by card. Of many, all tags are walked in the order of the index that has
    /// them by key and value, so that none are sorted to be counted; their cards are looked for only where the filter
    /// leaves some out.
    var countOfTags: SQLStatement {
        var walked: SQLStatement = """
            tag.place = (SELECT CASE WHEN counted * \(sql: "\(Self.walkedShare)") >= cards \
            THEN \(source.arnPrefix) END FROM share) AND ((SELECT hits = cards FROM share) OR tag.holder_id IN (SELECT id FROM seen WHERE +missed = 0)
            """
        var looked: SQLStatement = """
            (SELECT counted * \(sql: "\(Self.walkedShare)") < cards FROM share) AND \(sql: isCounted) \
            AND tag.resource = (\(source.arnPrefix) || seen.name) AND (seen.missed = 0
            """
        for (key, bit) in tagParts {
            walked.append(
                """
                 OR (tag.key = \(key) AND tag.holder_id IN (SELECT id FROM seen WHERE +missed = \(sql: "\(bit)")))
                """
            )
            looked.append(" OR (tag.key = \(key) AND seen.missed = \(sql: "\(bit)"))")
        }
        return """
            \(count("tag", where: walked, as: "walked")) UNION ALL \
            \(count("seen CROSS JOIN tag", where: looked, as: "looked"))
            """
    }

    private func count(_ tables: String, where condition: SQLStatement, as name: String) -> SQLStatement {
        """
        SELECT * FROM (SELECT \(sql: "\(Column.tag.rawValue)") AS facet, tag.key, tag.value, count(*) AS cards \
        FROM \(sql: tables) WHERE \(condition)) GROUP BY tag.key, tag.value \
        ORDER BY cards DESC, tag.key, tag.value LIMIT \(sql: "\(Self.tagLimit)")) AS \(sql: name)
        """
    }

    /// The keys that the filter names, with the bits of their parts.
    private var tagParts: [(key: String, bit: Int)] {
        parts.enumerated().compactMap { position, part in
            guard case .tag(let key) = part.facet else { return nil }
            return (String(decoding: key, as: UTF8.self), 1 << position)
        }
    }

    /// That a card's tags, or some of them, count.
    ///
    /// The sign keeps SQLite from sorting the cards by what they miss, just to pick some out.
    private var isCounted: String {
        "+missed IN (\(([0] + tagParts.map(\.bit)).map(String.init).joined(separator: ", ")))"
    }
}
