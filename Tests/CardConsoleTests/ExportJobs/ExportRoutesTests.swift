import CardConsole
import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite("Exports in a browser")
struct ExportRoutesTests {
    /// A console with two cards whose PDFs were ordered together, and the address of the progress.
    private func ordered(_ exports: TestExports) async throws -> (console: TestConsole, path: String) {
        let console = try await TestConsole.open(objects: exports.objects)
        for name in ["one", "two"] { try await console.service.create(name) }
        let answer = await console.post("/console/cards/export", [("card", "one@1"), ("card", "two@1")])
        return (console, try #require(answer["location"]))
    }

    private func finish(_ console: TestConsole, _ ending: ExportJob.Ending) async throws {
        let now = console.service.clock.now
        try await console.service.store.transaction { records in
            for job in try records.exportJobs(in: console.caller.scope, status: .inProgress, limit: 100) {
                _ = try records.endExportJob(job.id, ending, at: now)
            }
        }
    }

    @Test("Progress is a piece of a page, which stops asking when everything has ended")
    func progress() async throws {
        let exports = try await TestExports.open()
        let (console, path) = try await ordered(exports)
        let piece = path.replacing("/exports?", with: "/exports/progress?")
        let running = await console.get(piece)
        #expect(running.text.contains("data-poll"))
        #expect(!running.text.contains("<main"))
        try await finish(console, .failed(reason: "The bucket is gone"))
        let ended = await console.get(piece)
        #expect(!ended.text.contains("data-poll"))
        #expect(ended.text.contains("2 of 2, 2 failed"))
        await exports.remove()
    }

    @Test("A failed PDF of a batch is tried again within it")
    func repeats() async throws {
        let exports = try await TestExports.open()
        let (console, path) = try await ordered(exports)
        try await finish(console, .failed(reason: "The bucket is gone"))
        let batch = String(path.split(separator: "=").last ?? "")
        let answer = await console.post(
            "/console/exports/repeat",
            [("card", "one"), ("version", "1"), ("batch", batch)]
        )
        #expect(answer["location"] == path)
        #expect(await console.get(path).text.contains("1 of 2, 1 failed"))
        let alone = await console.post("/console/exports/repeat", [("card", "two"), ("version", "1")])
        #expect(alone["location"] == "/console/exports?done=repeated")
        let gone = await console.post("/console/exports/repeat", [("card", "three"), ("version", "1")])
        #expect(gone.status == 404)
        await exports.remove()
    }

    @Test("PDFs that were made together come as one file; those that are gone are left out")
    func archive() async throws {
        let exports = try await TestExports.open()
        let (console, path) = try await ordered(exports)
        let archive = path.replacing("/exports?", with: "/exports/archive?")
        #expect(await console.get(archive).status == 404)
        try await exports.objects.put(
            Array("%PDF".utf8),
            at: ObjectLocation(bucket: try BucketName("reports"), key: try ObjectKey("x.pdf")),
            contentType: "application/pdf",
            for: console.caller.scope.accountID
        )
        try await finish(console, .completed(artifact: "s3://reports/x.pdf"))
        let answer = await console.console.respond(to: console.request(.get, archive))
        #expect(answer.status == 200)
        guard case .object(let reader) = answer.body else { throw SageMakerError.invalidNextToken }
        var bytes: [UInt8] = []
        while let chunk = try await reader.next() { bytes += chunk }
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("one-v1.pdf%PDF"))
        #expect(text.contains("two-v1.pdf%PDF"))
        #expect(Int64(bytes.count) == reader.object.size)
        await exports.remove()
    }

    @Test("The list is narrowed down to a status; one that does not exist narrows nothing")
    func statuses() async throws {
        let exports = try await TestExports.open()
        let (console, _) = try await ordered(exports)
        #expect(await console.get("/console/exports?status=Failed").text.contains("No export has failed"))
        #expect(await console.get("/console/exports?status=InProgress").text.contains(">one<"))
        #expect(await console.get("/console/exports?status=failed").text.contains(">two<"))
        #expect(await console.get("/console/exports?batch=%3Cscript%3E").text.contains(">two<"))
        await exports.remove()
    }
}
