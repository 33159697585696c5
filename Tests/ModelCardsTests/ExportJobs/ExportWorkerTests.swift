import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct ExportWorkerTests {
    @Test("A job ends with the version's document under the card's and the job's names")
    func completes() async throws {
        let exports = try await TestExports.open()
        try await exports.cards.create("fraud", content: #"{"model_overview":{}}"#)
        try await exports.cards.update("fraud", content: #"{"intended_uses":{}}"#, status: .approved)
        let arn = try await exports.order("first", of: "fraud", version: 1)
        #expect(try await exports.describe(arn).status == .inProgress)

        #expect(try await exports.worker().runNext())

        let job = try await exports.describe(arn)
        #expect(job.status == .completed)
        #expect(job.exportArtifacts?.s3ExportArtifacts == "s3://reports/cards/fraud/first.pdf")
        #expect(job.failureReason == nil)
        #expect(try await exports.text("cards/fraud/first.pdf") == #"fraud 1 Draft {"model_overview":{}}"#)
        #expect(try await exports.worker().runNext() == false)
        await exports.remove()
    }

    @Test(
        "The key has no doubled slash, whatever form the path has",
        arguments: [
            ("s3://reports", "s3://reports/fraud/job.pdf"),
            ("s3://reports/", "s3://reports/fraud/job.pdf"),
            ("s3://reports/a/b", "s3://reports/a/b/fraud/job.pdf"),
            ("s3://reports/a/b/", "s3://reports/a/b/fraud/job.pdf"),
            ("https://reports.s3.us-west-2.amazonaws.com/a", "s3://reports/a/fraud/job.pdf"),
            ("https://s3.us-west-2.amazonaws.com/reports/a", "s3://reports/a/fraud/job.pdf"),
            ("https://localhost:8080/reports/a", "s3://reports/a/fraud/job.pdf"),
        ]
    )
    func destinations(path: String, artifact: String) async throws {
        let exports = try await TestExports.open()
        try await exports.cards.create("fraud")
        let arn = try await exports.order("job", of: "fraud", to: path)

        _ = try await exports.worker().runNext()

        #expect(try await exports.describe(arn).exportArtifacts?.s3ExportArtifacts == artifact)
        await exports.remove()
    }

    @Test(
        "A destination that cannot be written fails the job with a reason",
        arguments: [
            (
                "s3://absent/x",
                "The bucket 'absent' of S3OutputPath does not exist. Create it, or export to another bucket."
            ),
            (
                "s3://UPPER/x",
                "S3OutputPath names no usable bucket: 's3://UPPER/x'. Give a path such as s3://bucket/prefix."
            ),
        ]
    )
    func unusableDestination(path: String, reason: String) async throws {
        let exports = try await TestExports.open()
        try await exports.cards.create("fraud")
        let arn = try await exports.order("job", of: "fraud", to: path)

        _ = try await exports.worker().runNext()

        let job = try await exports.describe(arn)
        #expect(job.status == .failed)
        #expect(job.failureReason == reason)
        #expect(job.exportArtifacts == nil)
        await exports.remove()
    }

    @Test("A job that a worker dropped is taken up when its lease has run out, by one worker")
    func takesOver() async throws {
        let exports = try await TestExports.open()
        try await exports.cards.create("fraud")
        let arn = try await exports.order("job", of: "fraud")
        try await exports.abandonJob()

        #expect(try await exports.worker("second").runNext() == false)
        exports.cards.clock.advance(milliseconds: 11_000)
        #expect(try await exports.worker("second").runNext())

        #expect(try await exports.describe(arn).status == .completed)
        await exports.remove()
    }

    @Test("A job that stops every worker is given up")
    func givesUp() async throws {
        let exports = try await TestExports.open()
        try await exports.cards.create("fraud")
        let arn = try await exports.order("job", of: "fraud")
        for _ in 1...ExportWorker.maximumAttempts {
            try await exports.abandonJob()
            exports.cards.clock.advance(milliseconds: 11_000)
        }

        _ = try await exports.worker().runNext()

        let job = try await exports.describe(arn)
        #expect(job.status == .failed)
        #expect(
            job.failureReason
                == "The export was started 3 times and interrupted each time. Start a new export job."
        )
        await exports.remove()
    }

    @Test("A full disk costs a job no attempt, and the job is free at once for when there is room")
    func outlastsFullDisk() async throws {
        let exports = try await TestExports.open()
        try await exports.cards.create("fraud")
        let arn = try await exports.order("job", of: "fraud")
        let full = EmptyObjectStore(failure: .storageUnavailable("no space"))
        for _ in 0..<(2 * ExportWorker.maximumAttempts) {
            await #expect(throws: ObjectStoreError.storageUnavailable("no space")) {
                try await exports.worker(objects: full).runNext()
            }
        }

        #expect(try await exports.worker().runNext())

        #expect(try await exports.describe(arn).status == .completed)
        await exports.remove()
    }

    @Test("A version that cannot be rendered fails its job at once")
    func notRenderable() async throws {
        let exports = try await TestExports.open()
        try await exports.cards.create("fraud")
        let arn = try await exports.order("job", of: "fraud")

        _ = try await exports.worker(renderer: FailingRenderer()).runNext()

        #expect(
            try await exports.describe(arn).failureReason
                == "The PDF of this version could not be made: no paper"
        )
        await exports.remove()
    }

    @Test("A deleted card takes its jobs along and leaves its documents")
    func deletedCard() async throws {
        let exports = try await TestExports.open()
        try await exports.cards.create("fraud")
        let done = try await exports.order("done", of: "fraud")
        _ = try await exports.worker().runNext()
        let waiting = try await exports.order("waiting", of: "fraud")

        let cards = exports.cards
        _ = try await cards.service.deleteModelCard.run(
            DeleteModelCardRequest(modelCardName: "fraud"),
            for: cards.caller
        )

        #expect(try await exports.worker().runNext() == false)
        for arn in [done, waiting] {
            await #expect(throws: SageMakerError.exportJobNotFound(arn)) { try await exports.describe(arn) }
        }
        #expect(try await exports.text("cards/fraud/done.pdf") == "fraud 1 Draft {}")
        await exports.remove()
    }

    @Test("Ordering tells the workers; an order that is refused does not")
    func wakes() async throws {
        let exports = try await TestExports.open(policy: ServicePolicy(maxRunningExports: 1))
        try await exports.cards.create("fraud")
        try await exports.order("job", of: "fraud")

        await #expect(throws: SageMakerError.exportJobExists("job", of: "fraud")) {
            try await exports.order("job", of: "fraud")
        }
        await #expect(throws: SageMakerError.exportJobLimitExceeded(limit: 1)) {
            try await exports.order("other", of: "fraud")
        }
        await #expect(throws: SageMakerError.versionNotFound(2, of: "fraud")) {
            try await exports.order("other", of: "fraud", version: 2)
        }

        #expect(exports.cards.exportsQueued.value == 1)
        await exports.remove()
    }
}
