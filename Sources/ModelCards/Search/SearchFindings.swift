import JSONTree
import SageMakerAPI

/// A page of hits as records, with all that they show read in a few looks, whatever the size of the page.
struct SearchFindings: Sendable {
    let records: [JSON]
    /// The page's last place when there are more hits.
    let continuesAfter: SearchPosition?
    /// How many hits there are in all, as far as they were counted.
    let count: Int

    init(_ query: SearchQuery, _ page: Page, _ store: any Records) throws {
        switch query.kind {
        case .card:
            try self.init(store.searchDescribedCards(query), page) { try store.cardRecords(of: $0, in: query.scope) }
        case .entry(let kind):
            try self.init(store.searchEntries(query), page) { entries in
                switch kind {
                case .model: try store.modelRecords(of: entries, in: query.scope)
                case .trainingJob: try store.trainingJobRecords(of: entries)
                case .modelPackageGroup: try store.modelPackageGroupRecords(of: entries)
                case .modelPackage: try store.modelPackageRecords(of: entries, in: query.scope)
                }
            }
        }
    }

    private init<Hit>(_ found: SearchPage<Hit>, _ page: Page, _ records: ([Hit]) throws -> [JSON]) throws {
        let (shown, last) = page.cut(found.hits)
        self.records = try records(shown.map(\.hit))
        continuesAfter = last?.position
        count = found.count
    }
}
