import CardObjects
import Foundation
import ModelCards
import SageMakerAPI

/// The card service with an object store in a temporary directory and a renderer that says what it was given.
package struct TestExports: Sendable {
    package let cards: TestService
    package let objects: FileObjectStore
    private let directory: String

    /// Opens both, with a bucket `reports` of the service's account.
    package static func open(policy: ServicePolicy = ServicePolicy()) async throws -> TestExports {
        let directory = NSTemporaryDirectory() + "cardinal-exports-\(UUID().uuidString)"
        let objects = try await FileObjectStore.open(directory: directory)
        let cards = try await TestService.open(policy: policy, objects: objects)
        try await objects.createBucket(
            Bucket(
                name: try BucketName("reports"),
                accountID: cards.caller.scope.accountID,
                region: "us-west-2",
                createdAt: cards.clock.now
            )
        )
        return TestExports(cards: cards, objects: objects, directory: directory)
    }

    /// Closes the object store and removes its files.
    package func remove() async {
        await objects.close()
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// A worker of that name, with the object store or another one.
    package func worker(
        _ owner: String = "worker",
        renderer: any CardRenderer = EchoRenderer(),
        objects: (any ObjectStore)? = nil
    ) -> ExportWorker {
        let clock = cards.clock
        return ExportWorker(
            store: cards.store,
            renderer: renderer,
            objects: objects ?? self.objects,
            owner: owner,
            now: { clock.now }
        )
    }

    /// Takes up the waiting job as a worker does that dies then.
    package func abandonJob() async throws {
        let (start, end) = (cards.clock.now, Timestamp(milliseconds: cards.clock.now.milliseconds + 10_000))
        _ = try await cards.store.transaction { try $0.leaseExportJob(owner: "dead", now: start, until: end) }
    }

    /// Orders an export of a card.
    @discardableResult
    package func order(
        _ job: String,
        of card: String,
        version: Int? = nil,
        to path: String = "s3://reports/cards"
    ) async throws -> String {
        try await cards.service.createModelCardExportJob.run(
            CreateModelCardExportJobRequest(
                modelCardName: card,
                modelCardVersion: version,
                modelCardExportJobName: job,
                outputConfig: ModelCardExportOutputConfig(s3OutputPath: path)
            ),
            for: cards.caller
        ).modelCardExportJobArn
    }

    /// Describes an export job.
    package func describe(_ arn: String) async throws -> DescribeModelCardExportJobResponse {
        try await cards.service.describeModelCardExportJob.run(
            DescribeModelCardExportJobRequest(modelCardExportJobArn: arn),
            for: cards.caller
        )
    }

    /// The text of an object in the bucket `reports`.
    package func text(_ key: String) async throws -> String {
        let bytes = try await objects.get(
            try ObjectLocation(bucket: "reports", key: key),
            limit: 1_000_000,
            for: cards.caller.scope.accountID
        )
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Renders a card as one line of text.
package struct EchoRenderer: CardRenderer {
    package init() {}

    package func render(_ card: RenderableCard) async throws -> [UInt8] {
        Array("\(card.name) \(card.version) \(card.status.rawValue) \(card.content.text)".utf8)
    }
}

/// Fails to render anything.
package struct FailingRenderer: CardRenderer {
    private struct Failure: Error, CustomStringConvertible {
        var description: String { "no paper" }
    }

    package init() {}

    package func render(_ card: RenderableCard) async throws -> [UInt8] { throw Failure() }
}
