import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite("PDFs for people who want them in their hands")
struct ExportedFilesTests {
    @Test("A finished export is opened; where the console exports to is the account's own bucket")
    func opens() async throws {
        let exports = try await TestExports.open()
        let files = exports.cards.desk(objects: exports.objects).exports
        try await exports.cards.create("fraud")
        let destination = try await files.destination(for: exports.cards.caller)
        try await exports.order("first", of: "fraud", to: destination)
        let unfinished = try await SageMakerError.of {
            _ = try await files.open(jobNamed: "first", ofCard: "fraud", for: exports.cards.caller)
        }
        _ = try await exports.worker().runNext()

        let file = try await files.open(jobNamed: "first", ofCard: "fraud", for: exports.cards.caller)
        let bytes = try await file.next()
        await file.close()

        #expect(destination == "s3://cardinal-us-west-2-123456789012/console/exports")
        #expect(unfinished?.code == .conflictException)
        #expect(unfinished?.message == "The export first has not finished yet. Try again in a few seconds")
        #expect(file.object.attributes.contentType == "application/pdf")
        #expect(bytes?.isEmpty == false)
        await exports.remove()
    }

    @Test("What failed, has gone, or never was is said so")
    func missing() async throws {
        let exports = try await TestExports.open()
        let files = exports.cards.desk(objects: exports.objects).exports
        let caller = exports.cards.caller
        try await exports.cards.create("fraud")
        try await exports.order("lost", of: "fraud", to: "s3://nowhere/cards")
        try await exports.order("gone", of: "fraud")
        while try await exports.worker().runNext() {}
        try await exports.objects.deleteObject(
            at: try ObjectLocation(bucket: "reports", key: "cards/fraud/gone.pdf"),
            conditions: .none
        )
        let refusal = { (job: String, person: Caller) in
            try await SageMakerError.of { _ = try await files.open(jobNamed: job, ofCard: "fraud", for: person) }
        }

        let failed = try await refusal("lost", caller)
        #expect(failed?.code == .conflictException)
        #expect(failed?.message.hasPrefix("The export lost failed, so there is no PDF: ") == true)
        #expect(
            try await refusal("gone", caller)
                == SageMakerError(
                    .resourceNotFound,
                    "The PDF of the export gone is no longer at s3://reports/cards/fraud/gone.pdf. Export the card again"
                )
        )
        #expect(try await refusal("never", caller)?.code == .resourceNotFound)
        #expect(try await refusal("gone", TestService.caller(account: "210987654321"))?.code == .resourceNotFound)
        await exports.remove()
    }

    @Test("A file in what has become another account's bucket is not given away")
    func foreignBucket() async throws {
        let exports = try await TestExports.open()
        let files = exports.cards.desk(objects: exports.objects).exports
        try await exports.cards.create("fraud")
        try await exports.order("first", of: "fraud")
        _ = try await exports.worker().runNext()
        let location = try ObjectLocation(bucket: "reports", key: "cards/fraud/first.pdf")
        try await exports.objects.deleteObject(at: location, conditions: .none)
        try await exports.objects.deleteBucket(named: location.bucket)
        try await exports.objects.createBucket(
            Bucket(
                name: location.bucket,
                accountID: "210987654321",
                region: "us-west-2",
                createdAt: exports.cards.clock.now
            )
        )
        try await exports.objects.put(
            [1],
            at: location,
            contentType: "application/pdf",
            for: "210987654321"
        )

        let refusal = try await SageMakerError.of {
            _ = try await files.open(jobNamed: "first", ofCard: "fraud", for: exports.cards.caller)
        }

        #expect(refusal?.code == .resourceNotFound)
        await exports.remove()
    }

    @Test("The latest jobs of all cards are listed, newest first")
    func recent() async throws {
        let exports = try await TestExports.open()
        let files = exports.cards.desk(objects: exports.objects).exports
        for card in ["fraud", "churn"] { try await exports.cards.create(card) }
        try await exports.order("one", of: "fraud")
        exports.cards.clock.advance()
        try await exports.order("two", of: "churn", to: "s3://nowhere/cards")
        while try await exports.worker().runNext() {}
        exports.cards.clock.advance()
        try await exports.order("three", of: "fraud")
        let caller = exports.cards.caller

        #expect(try await files.recent(status: nil, limit: 2, for: caller).map(\.name) == ["three", "two"])
        #expect(try await files.recent(status: .failed, limit: 10, for: caller).map(\.cardName) == ["churn"])
        #expect(try await files.recent(status: nil, limit: 9, for: TestService.caller(region: "eu-west-1")).isEmpty)
        await exports.remove()
    }
}
