import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Workers that take export jobs")
struct ExportJobLeaseTests {
    @Test("The oldest job that nobody holds is taken up, and the attempt counts", arguments: StoreBackend.allCases)
    func takesOldest(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())
            try await store.insertJob("younger", at: 3_000)
            try await store.insertJob("older", at: 2_000)

            let taken = try await store.transaction { records in
                [
                    try records.leaseExportJob(owner: "a", now: 10_000, until: 20_000),
                    try records.leaseExportJob(owner: "b", now: 10_000, until: 20_000),
                    try records.leaseExportJob(owner: "c", now: 10_000, until: 20_000),
                ]
            }

            #expect(taken.map { $0?.name } == ["older", "younger", nil])
            #expect(taken.map { $0?.attempts } == [1, 1, nil])
            #expect(taken.first??.cardName == "fraud")
            #expect(taken.first??.scope == .sample)
        }
    }

    @Test("A lease that ran out is taken up by another worker", arguments: StoreBackend.allCases)
    func takesExpired(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())
            try await store.insertJob()
            try await store.transaction { records in
                let first = try #require(try records.leaseExportJob(owner: "a", now: 10_000, until: 20_000))
                #expect(try records.leaseExportJob(owner: "b", now: 19_999, until: 29_999) == nil)

                let second = try #require(try records.leaseExportJob(owner: "b", now: 20_000, until: 30_000))

                #expect(second.id == first.id)
                #expect(second.attempts == 2)
                #expect(try !records.extendLease(ofExportJob: first.id, owner: "a", until: 40_000))
                #expect(try records.extendLease(ofExportJob: first.id, owner: "b", until: 40_000))
                #expect(try records.leaseExportJob(owner: "c", now: 39_999, until: 50_000) == nil)
            }
        }
    }

    @Test("A lease from before the clock was set back is taken up", arguments: StoreBackend.allCases)
    func takesFromTheFuture(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())
            try await store.insertJob()
            try await store.transaction { records in
                let first = try #require(try records.leaseExportJob(owner: "a", now: 900_000, until: 910_000))
                #expect(try records.leaseExportJob(owner: "b", now: 890_000, until: 900_000) == nil)

                let second = try #require(try records.leaseExportJob(owner: "b", now: 10_000, until: 20_000))

                #expect(second.id == first.id)
            }
        }
    }

    @Test("A job that is given back is free at once, and the attempt does not count", arguments: StoreBackend.allCases)
    func releases(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())
            try await store.insertJob()
            try await store.transaction { records in
                let id = try #require(try records.leaseExportJob(owner: "a", now: 10_000, until: 20_000)).id
                try records.releaseExportJob(id, owner: "b")
                #expect(try records.leaseExportJob(owner: "b", now: 10_000, until: 20_000) == nil)

                try records.releaseExportJob(id, owner: "a")

                #expect(try records.existingJob().attempts == 0)
                #expect(try records.leaseExportJob(owner: "b", now: 10_000, until: 20_000)?.attempts == 1)
            }
        }
    }

    @Test("A job that has ended is nobody's any more", arguments: StoreBackend.allCases)
    func endsLease(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())
            try await store.insertJob()
            try await store.transaction { records in
                let id = try #require(try records.leaseExportJob(owner: "a", now: 10_000, until: 20_000)).id
                #expect(try records.endExportJob(id, .failed(reason: "reason"), at: 11_000))

                #expect(try !records.extendLease(ofExportJob: id, owner: "a", until: 40_000))
                try records.releaseExportJob(id, owner: "a")
                #expect(try records.leaseExportJob(owner: "b", now: 90_000, until: 99_000) == nil)
                let job = try records.existingJob()
                #expect(job.ending == .failed(reason: "reason"))
                #expect(job.attempts == 1)
            }
        }
    }

    @Test("A job that is deleted under its worker stays gone", arguments: StoreBackend.allCases)
    func survivesDeletion(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())
            try await store.insertJob()
            let id = try await store.transaction { records throws in
                try #require(try records.leaseExportJob(owner: "a", now: 10_000, until: 20_000)).id
            }
            try await store.transaction { records in try records.delete(try records.existingCard(), arn: "arn") }
            try await store.insert(.sample())
            try await store.insertJob()

            try await store.transaction { records throws in
                #expect(try !records.extendLease(ofExportJob: id, owner: "a", until: 30_000))
                #expect(try !records.endExportJob(id, .completed(artifact: "s3://bucket/card.pdf"), at: 11_000))
                #expect(try records.existingJob().ending == nil)
            }
        }
    }

    @Test("Of many workers, no two ever hold one job", arguments: StoreBackend.allCases)
    func sharesOut(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.insert(.sample())
            for number in 0..<60 { try await store.insertJob("job-\(number)") }

            let taken = try await withThrowingTaskGroup(of: [Int64].self) { group in
                for worker in 0..<8 {
                    group.addTask {
                        var taken: [Int64] = []
                        while let job = try await store.transaction({ records in
                            try records.leaseExportJob(owner: "worker-\(worker)", now: 10_000, until: 20_000)
                        }) {
                            taken.append(job.id)
                        }
                        return taken
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }

            #expect(taken.count == 60)
            #expect(Set(taken).count == 60)
        }
    }
}
