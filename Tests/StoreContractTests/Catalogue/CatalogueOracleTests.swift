import CardStore
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

/// Filters of every kind over cards of every kind, with answers that plain loops give.
@Suite("The catalogue beside loops that say the same")
struct CatalogueOracleTests {
    /// A generator whose numbers are the same at every run.
    private struct Dice {
        var state: UInt64 = 20_261_121

        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % sides
        }

        mutating func one<Value>(of values: [Value]) -> Value { values[roll(values.count)] }

        mutating func some<Value>(of values: [Value]) -> [Value] {
            values.filter { _ in roll(2) == 0 }
        }

        /// A filter's part, which is not there most of the time.
        mutating func part<Value>(_ values: [Value]) -> [Value] { roll(3) == 0 ? some(of: values) : [] }
    }

    private static let risks = ["High", "Medium", "Low", "Unknown", ""]
    private static let owners = ["Ann", "ann", #"O'Neil "%_\é"#, ""]
    private static let problems = ["Regression", ""]
    private static let lines = ["Retail", "Cards", ""]
    private static let words = ["fraud", "fraudulent", "churn", "日本"]
    private static let tags = ["a", "b"].flatMap { key in ["1", "2", "é'"].map { Tag(key: key, value: $0) } }

    private static func samples(_ dice: inout Dice) -> [CatalogueSample] {
        (0..<60).map { number in
            func text(_ text: String) -> String? { text.isEmpty ? nil : text }
            let facts = CardFacts(
                modelID: dice.roll(2) == 0 ? "model-\(number)" : nil,
                riskRating: text(dice.one(of: risks)),
                modelPackageARN: dice.roll(4) == 0 ? "package-\(number)" : nil,
                modelOwner: text(dice.one(of: owners)),
                problemType: text(dice.one(of: problems)),
                lineOfBusiness: text(dice.one(of: lines))
            )
            var sample = CatalogueSample(name: "card-\(number)", status: dice.one(of: ModelCardStatus.allCases))
            sample.facts = facts
            // A resource has one value for a key.
            sample.tags = ["a", "b"].compactMap { key in
                dice.roll(3) == 0 ? nil : dice.one(of: tags.filter { $0.key == key })
            }
            sample.changedAt = Timestamp(milliseconds: Int64(1_000 + dice.roll(20)))
            sample.author = dice.roll(3) == 0 ? .reviewer : .author
            sample.words = dice.some(of: words)
            return sample
        }
    }

    private static func filter(_ dice: inout Dice) -> CatalogueFilter {
        var filter = CatalogueFilter()
        filter.words = dice.roll(3) == 0 ? [dice.one(of: ["fr", "fraudu", "churn", "日"])] : []
        filter.statuses = dice.part(ModelCardStatus.allCases)
        filter.riskRatings = dice.part(risks)
        filter.owners = dice.part(owners)
        filter.problemTypes = dice.part(problems)
        filter.linesOfBusiness = dice.part(lines)
        filter.tags = dice.part(tags)
        filter.isLinked = dice.one(of: [nil, nil, true, false])
        filter.changedAfter = dice.one(of: [nil, nil, 1_005])
        filter.changedBefore = dice.one(of: [nil, nil, 1_015])
        filter.author = dice.one(of: [nil, nil, .by(Identity.reviewer.arn), .notBy(Identity.reviewer.arn)])
        return filter
    }

    @Test("Cards, counts and facets are those that loops find", arguments: StoreBackend.allCases)
    func agrees(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            var dice = Dice()
            let samples = Self.samples(&dice)
            try await store.store(samples)

            for number in 0..<150 {
                let filter = Self.filter(&dice)
                let order = dice.one(of: CatalogueQuery.Order.allCases)
                let query = CatalogueQuery(scope: .sample, filter: filter, order: order, ascending: dice.roll(2) == 0)
                let expected = samples.filter { filter.holds(of: $0) }.sorted { query.comes($0, before: $1) }
                let names = try await store.names(query, pageSize: 1 + dice.roll(9))
                #expect(names == expected.map(\.name), "\(number): \(query)")

                let facets = try await store.read { records throws in
                    #expect(try records.catalogue(query).count == expected.count, "\(number): \(query)")
                    return try records.facets(filter, in: .sample, sample: 1_000)
                }
                #expect(facets == filter.facets(of: samples), "\(number): \(filter)")
            }
        }
    }

    @Test("Statuses and ratings are counted ahead, and order all cards part by part", arguments: StoreBackend.allCases)
    func agreesOnParts(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            var dice = Dice()
            let samples = Self.samples(&dice)
            try await store.store(samples)
            try await store.store(Array(samples.prefix(7)), in: .otherRegion)

            for number in 0..<60 {
                let filter = CatalogueFilter(
                    statuses: dice.part(ModelCardStatus.allCases),
                    riskRatings: dice.part(Self.risks)
                )
                let expected = samples.filter { filter.holds(of: $0) }
                for order in [CatalogueQuery.Order.status, .riskRating, .owner] {
                    let query = CatalogueQuery(scope: .sample, filter: filter, order: order, ascending: number % 2 == 0)
                    let names = try await store.names(query, pageSize: 1 + dice.roll(9))
                    #expect(names == expected.sorted { query.comes($0, before: $1) }.map(\.name), "\(number): \(query)")
                }
                try await store.read { records throws in
                    let counts = try #require(try CardCounts(filter, records.cardCounts(in: .sample)))
                    #expect(counts.total == expected.count, "\(number): \(filter)")
                    var facets = try records.facets(filter, in: .sample, sample: 1)
                    counts.correct(&facets)
                    let whole = filter.facets(of: samples)
                    #expect(facets.statuses == whole.statuses, "\(number): \(filter)")
                    #expect(facets.riskRatings == whole.riskRatings, "\(number): \(filter)")
                }
            }
        }
    }

    @Test("Words that many cards have find what rare ones do", arguments: StoreBackend.allCases)
    func agreesOnFrequentWords(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            var dice = Dice()
            let samples = Self.samples(&dice)
            try await store.store(samples)

            for number in 0..<60 {
                var filter = dice.roll(2) == 0 ? CatalogueFilter() : Self.filter(&dice)
                filter.words = [dice.one(of: ["fr", "fraudu", "churn", "日"])]
                let asked = filter
                let order = dice.one(of: CatalogueQuery.Order.allCases)
                let query = CatalogueQuery(scope: .sample, filter: filter, order: order, ascending: dice.roll(2) == 0)
                let expected = samples.filter { filter.holds(of: $0) }.sorted { query.comes($0, before: $1) }
                let found = try await store.inspect { connection in
                    var records = SQLRecords(connection: connection, isWriting: false)
                    records.frequentWordHits = 0
                    let page = try records.catalogue(query)
                    return (
                        names: page.hits.map(\.hit.name), count: page.count,
                        facets: try records.facets(asked, in: .sample, sample: 1_000)
                    )
                }
                #expect(found.names == expected.prefix(query.limit).map(\.name), "\(number): \(query)")
                #expect(found.count == expected.count, "\(number): \(query)")
                #expect(found.facets == filter.facets(of: samples), "\(number): \(query)")
            }
        }
    }

    @Test("Among a few candidates as many hits are counted as there are at least", arguments: StoreBackend.allCases)
    func countsCandidates(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            var dice = Dice()
            let samples = Self.samples(&dice)
            try await store.store(samples)

            for number in 0..<100 {
                let filter = Self.filter(&dice)
                var query = CatalogueQuery(scope: .sample, filter: filter, limit: 1 + dice.roll(9))
                query.candidateLimit = 1 + dice.roll(80)
                let asked = query
                let hits = samples.filter { filter.holds(of: $0) }.count
                let page = try await store.read { try $0.catalogue(asked) }

                #expect(page.mayBeMore ? page.count <= hits : page.count == hits, "\(number): \(query)")
                #expect(page.count >= page.hits.count, "\(number): \(query)")
                #expect(!page.mayBeMore || query.candidateLimit ?? 0 <= samples.count, "\(number): \(query)")
            }
        }
    }
}

extension CatalogueSample {
    fileprivate var isLinked: Bool { facts.modelID != nil || facts.modelPackageARN != nil }
}

extension CatalogueQuery {
    /// What a card is ordered by; nil comes last.
    private func rank(_ sample: CatalogueSample) -> String? {
        switch order {
        case .lastModifiedTime, .creationTime: "\(sample.changedAt.milliseconds)"
        case .name: ""
        case .status: "\(ModelCardStatus.allCases.firstIndex(of: sample.status) ?? 0)"
        case .riskRating: sample.facts.riskRating.map { ["Unknown": "0", "Low": "1", "Medium": "2"][$0] ?? "3" }
        case .owner: sample.facts.modelOwner
        }
    }

    fileprivate func comes(_ one: CatalogueSample, before other: CatalogueSample) -> Bool {
        func precedes(_ one: String, _ other: String) -> Bool { one.utf8.lexicographicallyPrecedes(other.utf8) }
        switch (rank(one), rank(other)) {
        case (nil, nil): break
        case (nil, _?): return false
        case (_?, nil): return true
        case (let one?, let other?) where one != other: return precedes(one, other) == ascending
        default: break
        }
        return precedes(one.name, other.name) == ascending
    }
}

extension CatalogueFilter {
    fileprivate func holds(of sample: CatalogueSample) -> Bool {
        words.allSatisfy { wanted in sample.words.contains { $0.hasPrefix(wanted) } }
            && (statuses.isEmpty || statuses.contains(sample.status))
            && (riskRatings.isEmpty || riskRatings.contains(sample.facts.riskRating ?? ""))
            && (owners.isEmpty || owners.contains(sample.facts.modelOwner ?? ""))
            && (problemTypes.isEmpty || problemTypes.contains(sample.facts.problemType ?? ""))
            && (linesOfBusiness.isEmpty || linesOfBusiness.contains(sample.facts.lineOfBusiness ?? ""))
            && Set(tags.map(\.key)).allSatisfy { key in tags.contains { $0.key == key && sample.tags.contains($0) } }
            && (isLinked == nil || isLinked == sample.isLinked)
            && (changedAfter.map { sample.changedAt > $0 } ?? true)
            && (changedBefore.map { sample.changedAt < $0 } ?? true)
            && holdsOfAuthor(sample.author.arn)
    }

    private func holdsOfAuthor(_ arn: String) -> Bool {
        switch author {
        case nil: true
        case .by(let wanted)?: arn == wanted
        case .notBy(let unwanted)?: arn != unwanted
        }
    }

    /// The facets of cards, each counted with the filter without its own part.
    fileprivate func facets(of samples: [CatalogueSample]) -> CatalogueFacets {
        func counts(_ drop: (inout CatalogueFilter) -> Void, _ value: (CatalogueSample) -> String?) -> [String: Int] {
            var filter = self
            drop(&filter)
            let values = samples.filter { filter.holds(of: $0) }.compactMap(value)
            return values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
        }
        func sorted(_ counts: [String: Int]) -> [CatalogueFacets.Count] {
            counts.map { .init(value: $0.key, count: $0.value) }.sorted { one, other in
                one.count == other.count
                    ? one.value.utf8.lexicographicallyPrecedes(other.value.utf8) : one.count > other.count
            }
        }
        let statuses = counts({ $0.statuses = [] }, { $0.status.rawValue })
        let links = counts({ $0.isLinked = nil }, { "\($0.isLinked)" })
        return CatalogueFacets(
            statuses: ModelCardStatus.allCases.map { .init(value: $0.rawValue, count: statuses[$0.rawValue] ?? 0) },
            riskRatings: sorted(counts({ $0.riskRatings = [] }, { $0.facts.riskRating ?? "" })),
            owners: sorted(counts({ $0.owners = [] }, { $0.facts.modelOwner ?? "" })),
            problemTypes: sorted(counts({ $0.problemTypes = [] }, { $0.facts.problemType ?? "" })),
            linesOfBusiness: sorted(counts({ $0.linesOfBusiness = [] }, { $0.facts.lineOfBusiness ?? "" })),
            tags: ["a", "b"].map { key in
                let values = counts({ $0.tags.removeAll { $0.key == key } }) { sample in
                    sample.tags.first { $0.key == key }?.value
                }
                return .init(key: key, values: sorted(values))
            }.filter { !$0.values.isEmpty },
            links: ["true", "false"].map { .init(value: $0, count: links[$0] ?? 0) },
            isSample: false
        )
    }
}
