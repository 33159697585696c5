import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Export jobs of all cards")
struct ExportJobsOfAccountTests {
    private static func fill(_ store: any Store) async throws {
        try await store.insert(.sample("alpha"))
        try await store.insert(.sample("bravo"))
        try await store.insert(.sample("alpha", in: .otherRegion))
        try await store.transaction { records throws in
            let alpha = try records.existingCard("alpha")
            let bravo = try records.existingCard("bravo")
            try records.insert(.sample("first", of: alpha, at: 1_000))
            try records.insert(.sample("third", of: alpha, at: 2_000))
            try records.insert(.sample("second", of: bravo, at: 2_000))
            try records.insert(.sample("foreign", of: records.existingCard("alpha", in: .otherRegion), at: 9_000))
        }
        try await store.transaction { records throws in
            let first = try records.existingJob("first", of: "alpha")
            let second = try records.existingJob("second", of: "bravo")
            _ = try records.endExportJob(first.id, .failed(reason: "No font"), at: 5_000)
            _ = try records.endExportJob(second.id, .completed(artifact: "s3://b/k"), at: 5_000)
        }
    }

    @Test("The latest jobs of all cards are listed, with one status or any", arguments: StoreBackend.allCases)
    func lists(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await Self.fill(store)

            try await store.read { records throws in
                let jobs = try records.exportJobs(in: .sample, status: nil, limit: 10)
                #expect(jobs.map(\.name) == ["second", "third", "first"])
                #expect(jobs.map(\.cardName) == ["bravo", "alpha", "alpha"])
                #expect(jobs[2] == (try records.existingJob("first", of: "alpha")))
                #expect(try records.exportJobs(in: .sample, status: nil, limit: 1).map(\.name) == ["second"])
                #expect(try records.exportJobs(in: .sample, status: .failed, limit: 10).map(\.name) == ["first"])
                #expect(try records.exportJobs(in: .sample, status: .inProgress, limit: 10).map(\.name) == ["third"])
                #expect(try records.exportJobs(in: .otherAccount, status: nil, limit: 10) == [])
            }
        }
    }

    @Test("The jobs of a status are counted up to a limit", arguments: StoreBackend.allCases)
    func counts(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await Self.fill(store)
            try await store.insertJob("fourth", of: "alpha")

            try await store.read { records throws in
                #expect(try records.exportJobCount(in: .sample, status: .inProgress, limit: 10) == 2)
                #expect(try records.exportJobCount(in: .sample, status: .inProgress, limit: 1) == 1)
                #expect(try records.exportJobCount(in: .sample, status: .failed, limit: 10) == 1)
                #expect(try records.exportJobCount(in: .otherRegion, status: .failed, limit: 10) == 0)
                #expect(try records.runningExportJobCount(in: .sample) == 2)
                #expect(try records.runningExportJobCount(in: .otherRegion) == 1)
            }
        }
    }

    @Test("Jobs go with their card", arguments: StoreBackend.allCases)
    func deletes(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await Self.fill(store)
            try await store.transaction { records throws in
                try records.delete(records.existingCard("alpha"), arn: Scope.sample.cardARN("alpha"))
            }

            try await store.read { records throws in
                #expect(try records.exportJobs(in: .sample, status: nil, limit: 10).map(\.name) == ["second"])
                #expect(try records.exportJobCount(in: .sample, status: .failed, limit: 10) == 0)
            }
        }
    }
}
