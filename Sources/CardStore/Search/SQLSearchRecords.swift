import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func searchCards(_ query: SearchQuery) throws -> SearchPage<Card> {
        try search(query, columns: Card.columns, read: Card.init) { card in
            switch query.sort.column {
            case .creationTime: .time(card.createdAt)
            case .lastModifiedTime: .time(card.lastModifiedAt)
            default: .text(card.name)
            }
        } name: { card in
            card.name
        }
    }

    package func searchEntries(_ query: SearchQuery) throws -> SearchPage<RegistryEntry> {
        try search(query, columns: RegistryEntry.columns, read: RegistryEntry.init) { entry in
            switch query.sort.column {
            case .creationTime: .time(entry.createdAt)
            case .lastModifiedTime: .time(entry.lastModifiedAt)
            case .status: .text(entry.status)
            default: .text(entry.name)
            }
        } name: { entry in
            entry.name
        }
    }

    /// The statements that a search runs: one for the page, and one for the number of hits.
    package func statements(for query: SearchQuery) -> (page: SQLStatement, count: SQLStatement) {
        let columns = query.kind == .card ? Card.columns : RegistryEntry.columns
        let statement = SearchStatement(query, columns: columns, connection.dialect)
        return (statement.page, statement.count)
    }

    private func search<Hit>(
        _ query: SearchQuery,
        columns: String,
        read: (inout SQLRow) throws -> Hit,
        walkedValue: (Hit) -> SearchValue,
        name: (Hit) -> String
    ) throws -> SearchPage<Hit> {
        let statement = SearchStatement(query, columns: columns, connection.dialect)
        let hits = try connection.rows(statement.page).map { row in
            try row.read { row in
                let hit = try read(&row)
                guard statement.hasSortedValues else {
                    return (hit: hit, position: SearchPosition(value: walkedValue(hit), name: name(hit)))
                }
                let value = statement.order.value(number: try row.optionalReal(), text: try row.optionalText())
                return (hit: hit, position: SearchPosition(value: value, name: name(hit)))
            }
        }
        // A first page that is not full has them all.
        guard query.after != nil || hits.count >= query.limit else {
            return SearchPage(hits: hits, count: min(hits.count, query.countLimit))
        }
        let count = try connection.rows(statement.count).first?.read { row in Int(try row.integer()) }
        return SearchPage(hits: hits, count: count ?? 0)
    }
}

extension SearchOrder {
    /// What a row was sorted by, as the token of the next page has it.
    fileprivate func value(number: Double?, text: String?) -> SearchValue? {
        guard let number else { return text.map(SearchValue.text) }
        // A column's milliseconds are integers that a double holds exactly.
        return isTime ? .time(Timestamp(milliseconds: Int64(number))) : .number(number)
    }
}
