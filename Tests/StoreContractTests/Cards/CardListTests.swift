import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Lists of cards")
struct CardListTests {
    /// Names, times and statuses with ties, in an order that is none of the lists'.
    private static let cards: [NewCard] = [
        .sample("delta", first: .sample(status: .approved, at: 3_000)),
        .sample("alpha", first: .sample(status: .draft, at: 2_000)),
        .sample("Zulu", first: .sample(status: .approved, at: 2_000)),
        .sample("charlie", first: .sample(status: .draft, at: 1_000)),
        .sample("bravo-2", first: .sample(status: .archived, at: 2_000)),
        .sample("bravo-10", first: .sample(status: .draft, at: 4_000)),
        .sample("alpha", in: .otherRegion, first: .sample(at: 2_000)),
    ]

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let query: CardQuery
        let names: [String]

        init(_ testDescription: String, _ names: [String], _ change: (inout CardQuery) -> Void) {
            var query = CardQuery(scope: .sample)
            change(&query)
            self.testDescription = testDescription
            self.query = query
            self.names = names
        }
    }

    private static let cases: [Case] = [
        Case("newest first", ["bravo-10", "delta", "bravo-2", "alpha", "Zulu", "charlie"]) { _ in },
        Case("oldest first", ["charlie", "Zulu", "alpha", "bravo-2", "delta", "bravo-10"]) { $0.ascending = true },
        Case("by name, by bytes", ["Zulu", "alpha", "bravo-10", "bravo-2", "charlie", "delta"]) {
            $0.order = .name
            $0.ascending = true
        },
        Case("by name, backwards", ["delta", "charlie", "bravo-2", "bravo-10", "alpha", "Zulu"]) { $0.order = .name },
        Case("after a time", ["bravo-10", "delta"]) { $0.createdAfter = 2_000 },
        Case("before a time", ["charlie"]) { $0.createdBefore = 2_000 },
        Case("between times, by name", ["Zulu", "alpha", "bravo-2"]) {
            $0.createdAfter = 1_000
            $0.createdBefore = 3_000
            $0.order = .name
            $0.ascending = true
        },
        Case("of a status", ["bravo-10", "alpha", "charlie"]) { $0.status = .draft },
        Case("of a status, by name", ["Zulu", "delta"]) {
            $0.status = .approved
            $0.order = .name
            $0.ascending = true
        },
        Case("whose name contains, whatever the case", ["bravo-10", "bravo-2"]) { $0.nameContains = "BRAVO-" },
        Case("whose name has small letters for capitals", ["Zulu"]) { $0.nameContains = "zul" },
        Case("a wildcard is a character", []) { $0.nameContains = "a%a" },
        Case("an underscore is a character", []) { $0.nameContains = "bravo_" },
        Case("a backslash is a character", []) { $0.nameContains = "\\" },
        Case("everything at once", ["alpha"]) {
            $0.createdAfter = 1_000
            $0.createdBefore = 4_000
            $0.nameContains = "A"
            $0.status = .draft
            $0.limit = 5
        },
        Case("a page", ["bravo-10", "delta"]) { $0.limit = 2 },
        Case("the next page", ["bravo-2", "alpha"]) {
            $0.limit = 2
            $0.after = .init(createdAt: 3_000, name: "delta")
        },
        Case("a page that ends within a tie", ["alpha", "Zulu", "charlie"]) {
            $0.after = .init(createdAt: 2_000, name: "bravo-2")
        },
        Case("oldest first, behind a tie", ["bravo-2", "delta"]) {
            $0.ascending = true
            $0.after = .init(createdAt: 2_000, name: "alpha")
            $0.createdBefore = 4_000
        },
        Case("a bound that is tighter than the position", ["delta", "bravo-10"]) {
            $0.ascending = true
            $0.after = .init(createdAt: 1_000, name: "charlie")
            $0.createdAfter = 2_000
        },
        Case("a bound that is tighter than the position, backwards", ["charlie"]) {
            $0.after = .init(createdAt: 4_000, name: "bravo-10")
            $0.createdBefore = 2_000
        },
        Case("a position that is tighter than the bound", ["alpha", "Zulu", "charlie"]) {
            $0.after = .init(createdAt: 2_000, name: "bravo-2")
            $0.createdBefore = 3_500
        },
        Case("by name, behind a name", ["bravo-2", "charlie", "delta"]) {
            $0.order = .name
            $0.ascending = true
            $0.after = .init(createdAt: 4_000, name: "bravo-10")
        },
        Case("by name backwards, behind a name that is gone", ["bravo-10", "alpha", "Zulu"]) {
            $0.order = .name
            $0.after = .init(createdAt: 0, name: "bravo-11")
        },
    ]

    @Test("A list has the cards that were asked for, in order", arguments: StoreBackend.allCases)
    func lists(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            for card in Self.cards { try await store.insert(card) }

            for example in Self.cases {
                let names = try await store.read { records in try records.cards(matching: example.query).map(\.name) }
                #expect(names == example.names, "\(example.testDescription)")
            }
        }
    }

    @Test(
        "Pages never repeat a card or skip one that was there all the time, whatever is written meanwhile",
        arguments: StoreBackend.allCases,
        [CardQuery.Order.creationTime, .name]
    )
    func pagesUnderWrites(on backend: StoreBackend, order: CardQuery.Order) async throws {
        try await backend.withStore { store in
            let steady = (10..<70).map { "card-\($0)" }
            for (number, name) in steady.enumerated() {
                try await store.insert(.sample(name, first: .sample(at: Timestamp(milliseconds: Int64(number / 4)))))
            }
            let writer = Task {
                var round = 0
                while !Task.isCancelled {
                    round += 1
                    let name = "card-\(10 + round % 60)-passing"
                    let time = Timestamp(milliseconds: Int64(round % 15))
                    try await store.insert(.sample(name, first: .sample(at: time)))
                    try await store.transaction { records in
                        try records.delete(try records.existingCard(name), arn: name)
                    }
                }
            }

            for ascending in [true, false] {
                for _ in 0..<5 {
                    var listed: [String] = []
                    var query = CardQuery(scope: .sample, order: order, ascending: ascending, limit: 7)
                    while true {
                        let page = try await store.read { [query] records in try records.cards(matching: query) }
                        guard let last = page.last else { break }
                        listed += page.map(\.name)
                        query.after = .init(createdAt: last.createdAt, name: last.name)
                    }
                    #expect(Set(listed).isSuperset(of: steady))
                    // A name that is created again at another time may show up twice; a card that stayed may not.
                    #expect(listed.filter { !$0.hasSuffix("-passing") }.count == steady.count)
                }
            }

            writer.cancel()
            try await writer.value
        }
    }
}
