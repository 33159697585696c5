import ModelCards
import SageMakerAPI

/// A search as the two statements that answer it.
struct SearchStatement {
    let order: SearchOrder
    /// Whether ``page`` has the order's number and text behind the columns of a hit.
    let hasSortedValues: Bool
    let page: SQLStatement
    /// Two numbers: how many hits there are, up to the query's limit, and among how many candidates they were counted,
    /// which is null when there were no more.
    let count: SQLStatement

    init(_ query: SearchQuery, columns: String, hasFrequentWords: Bool = false, _ dialect: SQLDialect) {
        let source = SearchSource(kind: query.kind, scope: query.scope)
        let predicate = SearchPredicate(source: source, dialect: dialect, hasFrequentWords: hasFrequentWords)
        let driver = SearchDriver(query.condition, predicate)
        let way = SearchWay(driver, predicate)
        order = SearchOrder(query, predicate)

        var page: SQLStatement
        var counted = way.counted
        if case .key = driver.start {
            // At most one hit needs no order, and PostgreSQL would rather walk everything in order than sort one row.
            page = "SELECT \(sql: columns) \(way.hits) AND \(query.after == nil ? .everything : .nothing)"
            page.append(" LIMIT \(query.limit)")
            hasSortedValues = false
        } else if let column = order.walked, let walked = way.walked(column) {
            page = order.walk(way.hits, along: walked, source, columns: columns, query)
            hasSortedValues = false
            if driver.rest.isEmpty {
                // Without an order, PostgreSQL might pass over other kinds and accounts to find the first hits.
                counted.append(" ORDER BY \(sql: walked) \(sql: order.direction)")
            }
        } else if let parts = OrderParts(query, driver, predicate) {
            page = parts.page(columns: columns, query)
            hasSortedValues = true
        } else {
            page = order.sort(way.hits, source, columns: columns, query)
            hasSortedValues = true
        }
        page.isKept = false
        self.page = page
        var window = SearchWindow(driver, predicate, limit: query.candidateLimit)
        if hasFrequentWords {
            let plain = SearchPredicate(source: source, dialect: dialect)
            let words = SearchDriver(query.condition, plain)
            if words.rest.isEmpty {
                // Alone, words are counted fastest where they are found.
                counted = SearchWay(words, plain).counted
                window = nil
            }
        }
        var count =
            window?.count
            ?? "SELECT count(*), NULL FROM (SELECT 1 \(counted) LIMIT \(query.countLimit)) AS counted"
        count.isKept = false
        self.count = count
    }
}
