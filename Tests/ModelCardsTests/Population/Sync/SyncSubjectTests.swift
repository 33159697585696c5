import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Synchronization
import Testing

@Suite("A card names its sources itself, and is compared with what they say at one moment")
struct SyncSubjectTests {
    @Test("The card inside a package follows its training job and does not repeat the package")
    func embedded() async throws {
        try await withRegistry { registry in
            try await registry.createTrainingJob("train")
            try await registry.createPackage(
                in: "churn",
                artifact: "s3://reports/out/train/output/model.tar.gz",
                more: #", "ModelCard": {"ModelCardContent": "{\"intended_uses\":{}}", "ModelCardStatus": "Draft"}"#
            )

            let applied = try await registry.sync("churn-v1", apply: true)

            #expect(try JSON(parsing: applied.content).members?.map(\.name) == ["intended_uses", "training_details"])
            #expect(applied.modelCardVersion == 2)
        }
    }

    @Test("A card about nothing in the registry has nothing to follow, and is told so")
    func noSources() async throws {
        try await withRegistry { registry in
            try await registry.cards.create("card", content: #"{"model_overview": {"model_id": "elsewhere"}}"#)

            let found = try await registry.sync("card", apply: true)

            #expect(found.changes == [])
            #expect(found.content == #"{"model_overview": {"model_id": "elsewhere"}}"#)
            #expect(
                found.findings.map(\.message)
                    == ["The card names no model, model package or training job of this account and region"]
            )
        }
    }

    @Test(
        "What a source says while a synchronization is under way does not make its earlier word a person's",
        arguments: [(1, "0.125"), (0, "0.0625")]
    )
    func sourceMovesOn(milliseconds: Int64, value: String) async throws {
        try await withCard { registry in
            registry.cards.clock.advance()
            try await registry.putMetric("train:loss", "0.125", of: "train")

            let applied = try await registry.syncInterrupted("card") {
                registry.cards.clock.advance(milliseconds: milliseconds)
                try await registry.putMetric("train:loss", "0.0625", of: "train")
            }

            #expect(
                applied.summary == [
                    "Replace /training_details/training_job_details/training_metrics/0/value 0.25 -> \(value)"
                ]
            )
            #expect(try await registry.cards.versions("card") == [2, 1])
            registry.cards.clock.advance()
            try await registry.putMetric("train:loss", "0.5", of: "train")
            #expect(
                try await registry.sync("card").summary == [
                    "Replace /training_details/training_job_details/training_metrics/0/value \(value) -> 0.5"
                ]
            )
        }
    }

    @Test("A card that moves on meanwhile is compared again, unless the caller expects a version")
    func cardMovesOn() async throws {
        try await withCard { registry in
            registry.cards.clock.advance()
            try await registry.putMetric("train:loss", "0.125", of: "train")
            let edit = { @Sendable in
                let content = try await registry.cards.describe("card").content
                try await registry.cards.update(
                    "card",
                    content: content.replacing(#""risk_rating":"Low""#, with: #""risk_rating":"High""#)
                )
            }

            await #expect(throws: SageMakerError.unexpectedVersion(expected: 1, latest: 2, of: "card")) {
                try await registry.syncInterrupted("card", expecting: 1, by: edit)
            }
            let applied = try await registry.syncInterrupted("card") {
                let content = try await registry.cards.describe("card").content
                try await registry.cards.update("card", content: content.replacing("High", with: "Medium"))
            }

            #expect(applied.modelCardVersion == 4)
            #expect(applied.content.contains(#""risk_rating":"Medium""#))
            #expect(applied.content.contains(#"{"name":"train:loss","value":0.125}"#))
        }
    }

    /// Runs a test with a training job and a card that was drafted from it.
    private func withCard(_ test: (TestExports) async throws -> Void) async throws {
        try await withRegistry { registry in
            try await registry.createTrainingJob("train")
            try await registry.putMetric("train:loss", "0.25", of: "train")
            registry.cards.clock.advance()
            let draft = try await registry.call(registry.service.draftModelCard, #"{"TrainingJobName": "train"}"#)
            let content = try JSON(parsing: draft.content)
                .setting(try JSON(parsing: #"{"risk_rating":"Low"}"#), at: JSONPointer([.name("intended_uses")]))
            try await registry.cards.create("card", content: content.text)
            try await test(registry)
        }
    }
}

extension TestExports {
    /// Synchronizes a card while something happens between the first look and the changes.
    @discardableResult
    fileprivate func syncInterrupted(
        _ card: String,
        expecting version: Int? = nil,
        by interruption: @escaping @Sendable () async throws -> Void
    ) async throws -> SyncModelCardResponse {
        let clock = cards.clock
        let interrupted = ModelCardService(
            store: InterruptedStore(cards.store, interruption),
            objects: objects,
            policy: ServicePolicy(),
            pages: PageTokens(secret: "a secret of the test"),
            patience: .none,
            now: { clock.now },
            exportQueued: {}
        )
        return try await interrupted.syncModelCard.run(
            SyncModelCardRequest(modelCardName: card, apply: true, expectedVersion: version),
            for: cards.caller
        )
    }
}

/// A store beside which something happens once, after the first reading.
private final class InterruptedStore: Store {
    private let store: any Store
    private let interruption: Mutex<(@Sendable () async throws -> Void)?>

    init(_ store: any Store, _ interruption: @escaping @Sendable () async throws -> Void) {
        self.store = store
        self.interruption = Mutex(interruption)
    }

    func transaction<Value: Sendable>(
        _ body: @escaping @Sendable (any Records) throws -> Value
    ) async throws -> Value {
        try await store.transaction(body)
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (any Records) throws -> Value) async throws -> Value {
        let value = try await store.read(body)
        try await interruption.withLock { waiting in
            defer { waiting = nil }
            return waiting
        }?()
        return value
    }

    func checkReadiness() async throws { try await store.checkReadiness() }

    func close() async { await store.close() }
}
