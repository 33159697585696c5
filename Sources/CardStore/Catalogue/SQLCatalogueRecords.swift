import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func catalogue(_ query: CatalogueQuery) throws -> SearchPage<Card> {
        try searchCards(query.search)
    }

    package func authors(ofAll cards: [Card]) throws -> [Int64: Identity] {
        guard !cards.isEmpty else { return [:] }
        var query: SQLStatement = """
            SELECT card.id, card_version.created_by_arn, card_version.created_by_principal FROM card JOIN card_version \
            ON card_version.card_id = card.id AND card_version.number = card.latest_version WHERE card.id IN
            """
        query.append(.list(cards.map { .integer($0.id) }))
        query.isKept = false
        return try connection.rows(query).reduce(into: [:]) { authors, row in
            try row.read { row in authors[try row.integer()] = try row.identity() }
        }
    }
}

extension CatalogueQuery {
    /// The page as a search.
    package var search: SearchQuery {
        SearchQuery(
            .card,
            scope: scope,
            condition: .all(filter.unfaceted + filter.faceted.map(\.condition)),
            sort: .column(order.column),
            ascending: ascending,
            after: after,
            limit: limit,
            countLimit: countLimit
        )
    }
}

extension CatalogueQuery.Order {
    fileprivate var column: SearchColumn {
        switch self {
        case .lastModifiedTime: .lastModifiedTime
        case .creationTime: .creationTime
        case .name: .name
        case .status: .stage
        case .riskRating: .risk
        case .owner: .modelOwner
        }
    }
}
