import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Lists of registry entries")
struct RegistryListTests {
    /// Names, times and statuses with ties, in an order that is none of the lists'.
    private static let entries: [NewRegistryEntry] = [
        .entry("delta", .trainingJob, status: "Completed", at: 3_000),
        .entry("alpha", .trainingJob, status: "Failed", at: 2_000),
        .entry("Zulu", .trainingJob, status: "Completed", at: 2_000),
        .entry("charlie", .trainingJob, status: "Stopped", at: 1_000),
        .entry("alpha", .trainingJob, in: .otherRegion, at: 2_000),
        .entry("alpha", .model, at: 2_000),
        .package(2, of: "fraud", approvalStatus: "Approved", at: 2_000),
        .package(10, of: "fraud", approvalStatus: "Rejected", at: 10_000),
        .package(1, of: "fraud", approvalStatus: "Approved", at: 1_000),
        .package(1, of: "fraud-2", approvalStatus: "Approved", at: 3_000),
        .package(1, of: "fraud.x", at: 4_000),
        .entry("single", .modelPackage, status: "Completed", at: 5_000),
    ]

    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let query: RegistryQuery
        let names: [String]

        init(
            _ testDescription: String,
            _ kind: RegistryKind,
            _ names: [String],
            _ change: (inout RegistryQuery) -> Void = { _ in }
        ) {
            var query = RegistryQuery(kind, scope: .sample)
            change(&query)
            self.testDescription = testDescription
            self.query = query
            self.names = names
        }
    }

    private static let cases: [Case] = [
        Case("newest first", .trainingJob, ["delta", "alpha", "Zulu", "charlie"]),
        Case("oldest first", .trainingJob, ["charlie", "Zulu", "alpha", "delta"]) { $0.ascending = true },
        Case("by name, by bytes", .trainingJob, ["Zulu", "alpha", "charlie", "delta"]) {
            $0.order = .name
            $0.ascending = true
        },
        Case("by status, then name", .trainingJob, ["Zulu", "delta", "alpha", "charlie"]) {
            $0.order = .status
            $0.ascending = true
        },
        Case("by status, backwards", .trainingJob, ["charlie", "alpha", "delta", "Zulu"]) { $0.order = .status },
        Case("of a status", .trainingJob, ["delta", "Zulu"]) { $0.status = "Completed" },
        Case("of a status, by name", .trainingJob, ["delta", "Zulu"]) {
            $0.status = "Completed"
            $0.order = .name
        },
        Case("between times", .trainingJob, ["alpha", "Zulu"]) {
            $0.createdAfter = 1_000
            $0.createdBefore = 3_000
        },
        Case("changed between times", .trainingJob, ["alpha", "Zulu"]) {
            $0.modifiedAfter = 1_000
            $0.modifiedBefore = 3_000
        },
        Case("whose name contains, whatever the case", .trainingJob, ["alpha", "charlie"]) { $0.nameContains = "HA" },
        Case("no status at all", .model, ["alpha"]) { $0.order = .status },
        Case("behind a place", .trainingJob, ["alpha", "Zulu", "charlie"]) {
            $0.after = .init(createdAt: 3_000, status: "Completed", name: "delta")
        },
        Case("behind a place within a tie", .trainingJob, ["Zulu"]) {
            $0.after = .init(createdAt: 2_000, status: "Failed", name: "alpha")
            $0.limit = 1
        },
        Case("behind a status and name", .trainingJob, ["delta", "alpha", "charlie"]) {
            $0.order = .status
            $0.ascending = true
            $0.after = .init(createdAt: 2_000, status: "Completed", name: "Zulu")
        },
        Case(
            "packages by group and number",
            .modelPackage,
            [
                "fraud-2/1", "fraud.x/1", "fraud/1", "fraud/2", "fraud/10", "single",
            ]
        ) {
            $0.order = .name
            $0.ascending = true
        },
        Case("the packages of a group", .modelPackage, ["fraud/10", "fraud/2", "fraud/1"]) { $0.groupName = "fraud" },
        Case("the packages of a group by number", .modelPackage, ["fraud/1", "fraud/2", "fraud/10"]) {
            $0.groupName = "fraud"
            $0.order = .name
            $0.ascending = true
        },
        Case("behind a number", .modelPackage, ["fraud/10"]) {
            $0.groupName = "fraud"
            $0.order = .name
            $0.ascending = true
            $0.after = .init(createdAt: 2_000, status: "Completed", name: "fraud/2")
        },
        Case("before a number", .modelPackage, ["fraud/2", "fraud/1"]) {
            $0.groupName = "fraud"
            $0.order = .name
            $0.after = .init(createdAt: 10_000, status: "Completed", name: "fraud/10")
        },
        Case("approved packages of a group", .modelPackage, ["fraud/2", "fraud/1"]) {
            $0.groupName = "fraud"
            $0.approvalStatus = "Approved"
        },
        Case("packages without a group", .modelPackage, ["single"]) { $0.isVersioned = false },
        Case("packages with a group", .modelPackage, ["fraud/10", "fraud.x/1", "fraud-2/1", "fraud/2", "fraud/1"]) {
            $0.isVersioned = true
        },
        Case("packages whose group's name contains", .modelPackage, ["fraud-2/1"]) { $0.nameContains = "D-2" },
        Case("a package's number is no part of its group's name", .modelPackage, []) { $0.nameContains = "/1" },
        Case("no entries of a kind", .modelPackageGroup, []),
    ]

    @Test("A list has the entries that were asked for, in order", arguments: StoreBackend.allCases)
    func lists(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            for entry in Self.entries { try await store.insert(entry) }

            for example in Self.cases {
                let names = try await store.read { records throws in
                    try records.entries(matching: example.query).map(\.name)
                }
                #expect(names == example.names, "\(example.testDescription)")
            }
        }
    }

    @Test("Pages of one entry add up to one page of all", arguments: StoreBackend.allCases)
    func pages(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            for entry in Self.entries { try await store.insert(entry) }

            for example in Self.cases where example.query.after == nil {
                var query = example.query
                query.limit = 1
                var names: [String] = []
                while let last = try await store.read({ [query] records in try records.entries(matching: query) }).last
                {
                    names.append(last.name)
                    query.after = .init(createdAt: last.createdAt, status: last.status, name: last.name)
                }
                #expect(names == example.names, "\(example.testDescription)")
            }
        }
    }
}
