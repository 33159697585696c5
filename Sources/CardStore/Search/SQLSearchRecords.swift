import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func searchCards(_ query: SearchQuery) throws -> SearchPage<Card> {
        try searchCards(query, columns: Card.columns, read: Card.init) { $0 }
    }

    package func searchDescribedCards(_ query: SearchQuery) throws -> SearchPage<DescribedCard> {
        try searchCards(query, columns: DescribedCard.columns, read: DescribedCard.init, card: \.card)
    }

    private func searchCards<Hit>(
        _ query: SearchQuery,
        columns: String,
        read: (inout SQLRow) throws -> Hit,
        card: (Hit) -> Card
    ) throws -> SearchPage<Hit> {
        try search(query, columns: columns, read: read) { hit in
            switch query.sort.column {
            case .creationTime: .time(card(hit).createdAt)
            case .lastModifiedTime: .time(card(hit).lastModifiedAt)
            default: .text(card(hit).name)
            }
        } name: { hit in
            card(hit).name
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
        let statement = SearchStatement(
            query,
            columns: columns,
            hasFrequentWords: try hasFrequentWords(query.condition),
            connection.dialect
        )
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
        let hasAll = query.after == nil && hits.count < query.limit
        guard !hasAll, query.countLimit > 0 else {
            return SearchPage(hits: hits, count: hits.count, candidates: nil, query)
        }
        let counts = try connection.rows(statement.count).first?.read { row in
            (hits: Int(try row.integer()), candidates: try row.optionalInteger().map { Int($0) })
        }
        return SearchPage(hits: hits, count: counts?.hits ?? 0, candidates: counts?.candidates, query)
    }
}

extension SearchPage {
    /// Takes the page with what was counted.
    fileprivate init(
        hits: [(hit: Hit, position: SearchPosition)],
        count: Int,
        candidates: Int?,
        _ query: SearchQuery
    ) {
        let isWindow = query.candidateLimit.map { candidates ?? 0 >= $0 } ?? false
        // What is on the page has been found, whether it was counted or not.
        let known = min(isWindow ? max(count, hits.count) : count, query.countLimit)
        self.init(hits: hits, count: known, mayBeMore: isWindow || known >= query.countLimit)
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
