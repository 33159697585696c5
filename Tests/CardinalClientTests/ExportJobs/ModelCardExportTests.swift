import CardinalClient
import Testing

@Suite("An export")
struct ModelCardExportTests {
    @Test("writes the version in hand to a PDF and says where it is")
    func pdf() async throws {
        try await withServer { client in
            try await client.createBucket("exports-of-the-test")
            var card = ModelCard(name: String(repeating: "c", count: 63), client: client)
            try await card.create()
            let artifact = try await card.exportPDF(to: "s3://exports-of-the-test/cards/")
            #expect(artifact.hasPrefix("s3://exports-of-the-test/cards/"))
            #expect(try await client.object(at: artifact).starts(with: "%PDF-".utf8))
            let jobs = try await card.exportJobs().all()
            #expect(jobs.map(\.status) == [.completed])
            #expect(jobs.map(\.cardVersion) == [1])
            #expect(jobs.first?.name.utf8.count ?? 0 <= 63)
        }
    }

    @Test("that fails says why")
    func failure() async throws {
        try await withServer { client in
            var card = ModelCard(name: "c", client: client)
            try await card.create()
            let error = await #expect(throws: ClientError.self) {
                try await card.exportPDF(to: "s3://no-such-bucket/x", jobName: "job-1")
            }
            #expect(error?.description.hasPrefix("The export job job-1 came to nothing: ") == true)
            #expect(error?.description.contains("bucket") == true)
        }
    }
}
