import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func catalogue(_ query: CatalogueQuery) throws -> SearchPage<Card> {
        try searchCards(query.search)
    }

    package func authors(ofAll cards: [Card]) throws -> [Int64: Identity] {
        guard !cards.isEmpty else { return [:] }
        var query: SQLStatement = """
            SELECT card_version.card_id, card_version.created_by_arn, card_version.created_by_principal \
            FROM \(.latestVersions(of: cards))
            """
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
            countLimit: countLimit,
            candidateLimit: candidateLimit
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
