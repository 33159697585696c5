import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Metrics of training jobs in a store")
struct MetricRecordsTests {
    /// Stores a job with metrics, a batch after the other.
    private static func fill(_ store: any Store, _ batches: [[ReportedMetric]]) async throws -> RegistryEntry {
        try await store.insert(.entry("fraud", .trainingJob))
        return try await store.transaction { records throws in
            let job = try records.existingEntry("fraud", .trainingJob)
            for batch in batches { try records.append(batch, to: job) }
            return job
        }
    }

    @Test("The latest value of each metric is its final one, whenever it arrives", arguments: StoreBackend.allCases)
    func findsFinal(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let job = try await Self.fill(
                store,
                [
                    [.sample("loss", "0.9", step: 1, at: 1_000), .sample("loss", "0.50", step: 2, at: 2_000)],
                    [.sample("loss", "0.7", step: 3, at: 1_500), .sample("auc", "1e-3", at: 500)],
                    [],
                ]
            )

            let metrics = try await store.read { records in try records.finalMetrics(of: job, asOf: nil) }

            #expect(metrics == [.sample("auc", "1e-3", at: 500), .sample("loss", "0.50", step: 2, at: 2_000)])
        }
    }

    @Test(
        "Of values of one time the furthest step counts, and of one step the last to arrive",
        arguments: StoreBackend.allCases
    )
    func breaksTies(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let job = try await Self.fill(
                store,
                [
                    [.sample("a", "1", step: 7), .sample("a", "2", step: 6), .sample("b", "1"), .sample("b", "2")],
                    [.sample("a", "3"), .sample("b", "3"), .sample("b", "4", step: 0)],
                    [.sample("b", "5")],
                ]
            )

            try await store.read { records throws in
                #expect(try records.finalMetrics(of: job, asOf: nil).map(\.value) == ["1", "4"])
                #expect(try records.finalMetrics(of: job, asOf: 9_000).map(\.value) == ["1", "4"])
            }
        }
    }

    @Test("What was final at a time is what had arrived by then", arguments: StoreBackend.allCases)
    func looksBack(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let job = try await Self.fill(
                store,
                [
                    [.sample("loss", "3", at: 100, receivedAt: 1_000)],
                    [.sample("loss", "1", at: 300, receivedAt: 2_000), .sample("auc", "5", at: 1, receivedAt: 2_000)],
                    [.sample("loss", "2", at: 200, receivedAt: 3_000)],
                ]
            )

            try await store.read { records throws in
                let values = try ([999, 1_000, 1_999, 2_000, 9_000] as [Timestamp]).map { time in
                    try records.finalMetrics(of: job, asOf: time).map { "\($0.name) \($0.value)" }
                }
                #expect(values == [[], ["loss 3"], ["loss 3"], ["auc 5", "loss 1"], ["auc 5", "loss 1"]])
            }
        }
    }

    @Test("The metrics of many jobs are read at once", arguments: StoreBackend.allCases)
    func readsMany(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let job = try await Self.fill(store, [[.sample("loss", "1"), .sample("auc", "2")]])
            let other = try await store.insert(.entry("other", .trainingJob))
            let third = try await store.insert(.entry("third", .trainingJob))
            try await store.transaction { records throws in
                try records.append([.sample("f1'", "3")], to: try records.existingEntry("third", .trainingJob))
            }

            try await store.read { records throws in
                #expect(
                    try records.finalMetrics(ofAll: [job.id, other, third, 99]) == [
                        job.id: [.sample("auc", "2"), .sample("loss", "1")], third: [.sample("f1'", "3")],
                    ]
                )
                #expect(try records.finalMetrics(ofAll: []) == [:])
            }
        }
    }

    @Test("Ten thousand values of a run are kept, and the last is final", arguments: StoreBackend.allCases)
    func keepsMany(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let batch = (0..<10_000).map { step in
                ReportedMetric.sample("loss", "\(step)", step: step, at: Timestamp(milliseconds: Int64(step)))
            }
            let job = try await Self.fill(store, [batch])

            try await store.read { records throws in
                #expect(try records.finalMetrics(of: job, asOf: nil).map(\.value) == ["9999"])
                #expect(try records.finalMetrics(of: job, asOf: 5_000).map(\.value) == ["9999"])
            }
        }
    }
}
