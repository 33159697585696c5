import CardConsole
import SageMakerAPI
import Testing

@Suite struct ExportBatchTests {
    @Test("A batch is called by its moment, and by chance, so that two of one moment differ")
    func names() throws {
        let time = try #require(Timestamp(iso8601: "2026-05-01T09:30:07Z"))
        let batch = ExportBatch(begunAt: time)
        #expect(batch.name.wholeMatch(of: /console-20260501-093007-[0-9a-f]{6}/) != nil)
        #expect(batch != ExportBatch(begunAt: time))
        #expect(ExportBatch(batch.name) == batch)
        #expect(batch.path() == "/console/exports?batch=\(batch.name)")
        #expect(batch.path(missed: 2) == "/console/exports?batch=\(batch.name)&missed=2")
    }

    @Test("A repetition belongs to its batch and is a name that a job can have")
    func repetition() {
        let batch = ExportBatch(begunAt: Timestamp(milliseconds: 0))
        let name = batch.repetition()
        #expect(batch.contains(jobNamed: name))
        #expect(batch.contains(jobNamed: batch.name))
        #expect(!batch.contains(jobNamed: batch.name + "0"))
        #expect(name.wholeMatch(of: /[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/) != nil)
    }

    @Test(
        "What no batch is called is none",
        arguments: [
            "", "console", "Console-1", "console-<b>", "console-a b", "console-" + String(repeating: "1", count: 40),
        ]
    )
    func others(name: String) {
        #expect(ExportBatch(name) == nil)
    }
}
