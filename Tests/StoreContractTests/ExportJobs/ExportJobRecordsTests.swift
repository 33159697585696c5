import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Export jobs in a store")
struct ExportJobRecordsTests {
    @Test("A stored job is found with everything that it was stored with", arguments: StoreBackend.allCases)
    func inserts(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())
            try await store.insertJob()

            let (card, job) = try await store.read { records in
                (try records.existingCard(), try records.existingJob())
            }

            #expect(
                job
                    == ExportJob(
                        id: job.id,
                        scope: .sample,
                        cardID: card.id,
                        cardName: "fraud",
                        version: 1,
                        name: "export",
                        outputPath: "s3://bucket/exports",
                        createdAt: 2_000,
                        createdBy: .author,
                        lastModifiedAt: 2_000
                    )
            )
            #expect(job.id > 0)
        }
    }

    @Test("A job's name belongs to its card", arguments: StoreBackend.allCases)
    func namesBelongToCards(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())
            try await store.insert(.sample("other"))
            try await store.insertJob("export", of: "fraud")
            try await store.insertJob("export", of: "other")

            await #expect(throws: StoreError.self) { try await store.insertJob("export", of: "fraud") }

            try await store.read { records throws in
                #expect(try records.existingJob("export", of: "other").cardName == "other")
                #expect(try records.exportJob(named: "export", ofCardNamed: "none", in: .sample) == nil)
                #expect(try records.exportJob(named: "export", ofCardNamed: "fraud", in: .otherRegion) == nil)
                #expect(try records.runningExportJobCount(in: .sample) == 2)
                #expect(try records.runningExportJobCount(in: .otherRegion) == 0)
            }
        }
    }

    @Test("The schema refuses a job for a version that is not there", arguments: StoreBackend.allCases)
    func needsVersion(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())

            await #expect(throws: StoreError.self) {
                try await store.transaction { records in
                    try records.insert(ExportJob.sample(of: try records.existingCard(), version: 2))
                }
            }
        }
    }

    @Test("The first ending stands", arguments: StoreBackend.allCases)
    func endsOnce(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())
            try await store.insertJob()
            let id = try await store.read { records in try records.existingJob().id }

            let isRecorded = try await store.transaction { records in
                [
                    try records.endExportJob(id, .completed(artifact: "s3://bucket/card.pdf"), at: 3_000),
                    try records.endExportJob(id, .failed(reason: "late"), at: 4_000),
                    try records.endExportJob(id + 1, .failed(reason: "no such job"), at: 4_000),
                ]
            }

            #expect(isRecorded == [true, false, false])
            try await store.read { records in
                let job = try records.existingJob()
                #expect(job.ending == .completed(artifact: "s3://bucket/card.pdf"))
                #expect(job.lastModifiedAt == 3_000)
                #expect(try records.runningExportJobCount(in: .sample) == 0)
            }
        }
    }

    @Test("A list has the jobs that were asked for, in order", arguments: StoreBackend.allCases)
    func lists(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())
            try await store.insert(.sample("other"))
            try await store.insertJob("elsewhere", of: "other", at: 2_000)
            for (name, time) in [("b", 2_000), ("a", 3_000), ("c", 2_000), ("D", 1_000)] as [(String, Timestamp)] {
                try await store.insertJob(name, at: time)
            }
            try await store.transaction { records in
                _ = try records.endExportJob(try records.existingJob("c").id, .failed(reason: "x"), at: 9_000)
                _ = try records.endExportJob(try records.existingJob("a").id, .completed(artifact: "y"), at: 9_000)
                let card = try records.existingCard()
                try records.append(.sample(2), facts: CardFacts(), to: card)
                try records.insert(ExportJob.sample("v2", of: card, version: 2, at: 5_000))
            }

            func names(_ change: (inout ExportJobQuery) -> Void) async throws -> [String] {
                var query = ExportJobQuery(scope: .sample, cardName: "fraud", ascending: true)
                change(&query)
                return try await store.read { [query] records in try records.exportJobs(matching: query).map(\.name) }
            }
            #expect(try await names { _ in } == ["D", "b", "c", "a", "v2"])
            #expect(try await names { $0.ascending = false } == ["v2", "a", "c", "b", "D"])
            #expect(try await names { $0.order = .name } == ["D", "a", "b", "c", "v2"])
            #expect(try await names { $0.order = .status } == ["a", "c", "D", "b", "v2"])
            #expect(try await names { $0.cardName = "none" } == [])
            #expect(try await names { $0.scope = .otherRegion } == [])
            #expect(try await names { $0.version = 2 } == ["v2"])
            #expect(try await names { $0.status = .inProgress } == ["D", "b", "v2"])
            #expect(try await names { $0.nameContains = "d" } == ["D"])
            #expect(try await names { $0.createdAfter = 1_000 } == ["b", "c", "a", "v2"])
            #expect(try await names { $0.createdBefore = 2_000 } == ["D"])
            #expect(try await names { $0.limit = 2 } == ["D", "b"])
            let position = ExportJobQuery.Position(createdAt: 2_000, status: .inProgress, name: "b")
            #expect(try await names { $0.after = position } == ["c", "a", "v2"])
            #expect(
                try await names {
                    $0.after = position
                    $0.order = .name
                } == ["c", "v2"]
            )
            #expect(
                try await names {
                    $0.after = position
                    $0.order = .status
                } == ["v2"]
            )
            #expect(
                try await names {
                    $0.after = position
                    $0.order = .status
                    $0.ascending = false
                } == ["D", "c", "a"]
            )
        }
    }
}
