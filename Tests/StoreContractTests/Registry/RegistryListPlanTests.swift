import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("How engines run the lists of registry entries")
struct RegistryListPlanTests {
    struct Case: Sendable {
        let index: String
        let query: RegistryQuery

        init(_ index: String, _ kind: RegistryKind, _ change: (inout RegistryQuery) -> Void) {
            var query = RegistryQuery(kind, scope: .sample)
            change(&query)
            self.index = index
            self.query = query
        }
    }

    private static let cases: [Case] = [true, false].flatMap { ascending in
        [nil, RegistryQuery.Position(createdAt: 5_000, status: "Completed", name: "entry-5000")].flatMap { after in
            RegistryKind.allCases.flatMap { kind in
                [
                    Case("registry_entry_by_creation", kind) { $0.order = .creationTime },
                    Case("registry_entry_by_name", kind) { $0.order = .name },
                    Case("registry_entry_by_status_and_name", kind) { $0.order = .status },
                    Case("registry_entry_by_status_and_creation", kind) { $0.status = "Failed" },
                    Case("registry_entry_by_status_and_name", kind) {
                        $0.status = "Failed"
                        $0.order = .name
                    },
                    Case("registry_entry_by_creation", kind) { $0.nameContains = "77" },
                ]
            }
                + [
                    Case("registry_entry_by_group_and_creation", .modelPackage) { $0.groupName = "group-7" },
                    Case("registry_entry_by_group_and_creation", .modelPackage) {
                        $0.groupName = "group-7"
                        $0.approvalStatus = "Approved"
                    },
                    // PostgreSQL counts how many have no group, and may walk past those that have one.
                    Case("_creation", .modelPackage) { $0.isVersioned = false },
                    Case("registry_entry_by_name", .modelPackage) {
                        $0.groupName = "group-7"
                        $0.order = .name
                    },
                ]
                .map { example in
                    Case(example.index, example.query.kind) { query in
                        query = example.query
                        query.ascending = ascending
                        query.after = after
                    }
                }
        }
    }

    @Test("Every list walks an index and sorts nothing", arguments: StoreBackend.allCases)
    func walksIndexes(on backend: StoreBackend) async throws {
        try await backend.withDatabase { location in
            try await location.withStore { store in
                try location.fill()

                for example in Self.cases {
                    let plan = try await store.plan(on: backend) { _ in example.query.statement }
                    #expect(plan.contains(example.index), "\(example.query): \(plan)")
                    #expect(!plan.scansTable && !plan.sortsAll, "\(example.query): \(plan)")
                }
            }
        }
    }
}
