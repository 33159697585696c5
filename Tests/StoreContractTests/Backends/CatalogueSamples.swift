import CardStore
import ModelCards
import SageMakerAPI

/// Cards for tests of the catalogue, with what they are found by.
struct CatalogueSample: Sendable {
    var name: String
    var status = ModelCardStatus.draft
    var facts = CardFacts()
    var tags: [SageMakerAPI.Tag] = []
    var changedAt: Timestamp = 1_000
    var author = Identity.author
    var words: [String] = []

    /// Stores the card with its tags, and its words unless it has none.
    func store(in records: any Records, _ scope: Scope = .sample) throws {
        let version = CardVersion.sample(status: status, at: changedAt, by: author)
        let card = try records.insert(.sample(name, in: scope, facts: facts, first: version))
        try records.setTags(tags, of: scope.cardARN(name))
        if !words.isEmpty { try records.keep(ContentReading(words: words), of: card, version: 1) }
    }
}

extension Store {
    /// Stores cards in one transaction.
    func store(_ samples: [CatalogueSample], in scope: Scope = .sample) async throws {
        try await transaction { records throws in
            for sample in samples { try sample.store(in: records, scope) }
        }
    }

    /// The names of all pages of a query, each page of that size.
    func names(_ query: CatalogueQuery, pageSize: Int) async throws -> [String] {
        try await read { records throws in
            var names: [String] = []
            var next = query
            next.limit = pageSize
            while true {
                let hits = try records.catalogue(next).hits
                names += hits.map(\.hit.name)
                guard hits.count == pageSize, let last = hits.last else { return names }
                next.after = last.position
            }
        }
    }

    /// The names of the cards that satisfy a filter, by name.
    func names(_ filter: CatalogueFilter) async throws -> [String] {
        try await names(CatalogueQuery(scope: .sample, filter: filter, order: .name, ascending: true), pageSize: 100)
    }
}

extension CatalogueFacets {
    /// Short for tests: `Low 2, none 1`.
    static func text(_ counts: [Count]) -> String {
        counts.map { "\($0.value.isEmpty ? "none" : $0.value) \($0.count)" }.joined(separator: ", ")
    }

    var tagTexts: [String] { tags.map { "\($0.key): \(Self.text($0.values))" } }
}
