import CardStore
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("Registry entries that many callers want at once")
struct RegistryRaceTests {
    @Test(
        "Packages that are registered at once get the numbers 1 to 40, each its own",
        arguments: StoreBackend.allCases
    )
    func numbersPackages(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.entry("fraud", .modelPackageGroup, version: 0))

            let outcomes = await outcomes(of: 40) { number in
                try await store.transaction { records throws in
                    var group = try records.existingEntry("fraud", .modelPackageGroup)
                    let version = (group.version ?? 0) + 1
                    group.version = version
                    try records.update(group, properties: [SearchableProperty(name: "Highest", text: "\(version)")])
                    // Names of properties that nobody had before, in orders that contradict each other.
                    let names = (0..<8).map { "Name\((number + $0) % 12)" }
                    _ = try records.insert(
                        .package(version),
                        properties: names.map { SearchableProperty(name: $0, text: "x") }
                    )
                }
            }

            #expect(outcomes == [Refusal?](repeating: nil, count: 40))
            try await store.read { records throws in
                var query = RegistryQuery(.modelPackage, scope: .sample, order: .name, ascending: true)
                query.groupName = "fraud"
                #expect(try records.entries(matching: query).map(\.version) == Array(1...40))
                #expect(try records.existingEntry("fraud", .modelPackageGroup).version == 40)
            }
        }
    }

    @Test("Of many creations of one name, exactly one succeeds and the others see it", arguments: StoreBackend.allCases)
    func createsOnce(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let outcomes = await outcomes(of: 32) { _ in
                try await store.transaction { records throws in
                    guard try records.entry(.model, named: "fraud", in: .sample) == nil else { throw Refusal.taken }
                    _ = try records.insert(.entry(), properties: [SearchableProperty(name: "a", text: "1")])
                }
            }

            #expect(outcomes.filter { $0 == nil }.count == 1)
            #expect(outcomes.filter { $0 == .taken }.count == 31)
        }
    }

    @Test("Of many calls with one token, exactly one makes something", arguments: StoreBackend.allCases)
    func makesOnce(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.entry("fraud", .modelPackageGroup, version: 0))

            let outcomes = await outcomes(of: 24) { number in
                try await store.transaction { records throws in
                    guard try records.entryMade(by: "token", in: .sample) == nil else { throw Refusal.taken }
                    let id = try records.insert(.package(number + 1), properties: [])
                    try records.remember(clientToken: "token", of: id, in: .sample)
                }
            }

            #expect(outcomes.filter { $0 == nil }.count == 1)
            #expect(outcomes.filter { $0 == .taken }.count == 23)
            let packages = try await store.read { records throws in
                try records.entries(matching: RegistryQuery(.modelPackage, scope: .sample)).count
            }
            #expect(packages == 1)
        }
    }

    @Test("Runs that report at once lose nothing", arguments: StoreBackend.allCases)
    func reportsAtOnce(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.entry("fraud", .trainingJob))

            let outcomes = await outcomes(of: 40) { number in
                try await store.transaction { records throws in
                    let job = try records.existingEntry("fraud", .trainingJob)
                    let names = number % 2 == 0 ? ["loss", "auc"] : ["auc", "loss"]
                    let time = Timestamp(milliseconds: Int64(number))
                    try records.append(names.map { .sample($0, "\(number)", at: time) }, to: job)
                }
            }

            #expect(outcomes == [Refusal?](repeating: nil, count: 40))
            try await store.read { records throws in
                let job = try records.existingEntry("fraud", .trainingJob)
                #expect(try records.finalMetrics(of: job, asOf: nil).map(\.value) == ["39", "39"])
            }
        }
    }

    @Test("A package that many cards want has one of them", arguments: StoreBackend.allCases)
    func linksOnce(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let outcomes = await outcomes(of: 24) { number in
                try await store.transaction { records throws in
                    guard try records.card(ofPackage: "arn", in: .sample) == nil else { throw Refusal.taken }
                    try records.insert(.sample("card-\(number)", facts: CardFacts(modelPackageARN: "arn")))
                }
            }

            #expect(outcomes.filter { $0 == nil }.count == 1)
            #expect(outcomes.filter { $0 == .taken }.count == 23)
        }
    }
}
