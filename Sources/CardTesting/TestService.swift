import CardStore
import ModelCards
import SageMakerAPI
import Synchronization

/// The card service over an embedded store of its own, as one account sees it.
package struct TestService: Sendable {
    package let store: any Store
    package let clock = TestClock()
    package let caller: Caller
    package let service: ModelCardService
    /// How often the service said that an export job waits.
    package let exportsQueued: Counter

    /// Opens an empty store, beside objects that are there already.
    package static func open(
        policy: ServicePolicy = ServicePolicy(),
        objects: any ObjectStore = EmptyObjectStore()
    ) async throws -> TestService {
        TestService(store: try await SQLiteStore.inMemory(), objects: objects, policy: policy)
    }

    private init(store: any Store, objects: any ObjectStore, policy: ServicePolicy) {
        let clock = clock
        let queued = Counter()
        self.store = store
        caller = Self.caller()
        exportsQueued = queued
        service = ModelCardService(
            store: store,
            objects: objects,
            policy: policy,
            pages: PageTokens(secret: "a secret of the test"),
            patience: .none,
            now: { clock.now },
            exportQueued: { queued.increment() }
        )
    }

    /// Somebody of an account and region.
    package static func caller(account: String = "123456789012", region: String = "us-west-2") -> Caller {
        Caller(
            scope: Scope(accountID: account, region: region),
            identity: Identity(arn: "arn:aws:iam::\(account):root", principalID: account),
            accessKeyID: "AKIAEXAMPLEEXAMPLE22"
        )
    }

    /// The ARN of a card of the account.
    package func cardARN(_ name: String) -> String { caller.scope.cardARN(name) }

    /// Creates a card, as a draft unless told otherwise.
    @discardableResult
    package func create(
        _ name: String,
        content: String = "{}",
        status: ModelCardStatus = .draft,
        tags: [Tag]? = nil
    ) async throws -> CreateModelCardResponse {
        try await service.createModelCard.run(
            CreateModelCardRequest(
                modelCardName: name,
                content: content,
                modelCardStatus: status,
                tags: tags
            ),
            for: caller
        )
    }

    /// Updates a card.
    @discardableResult
    package func update(
        _ name: String,
        content: String? = nil,
        status: ModelCardStatus? = nil
    ) async throws -> UpdateModelCardResponse {
        try await service.updateModelCard.run(
            UpdateModelCardRequest(modelCardName: name, content: content, modelCardStatus: status),
            for: caller
        )
    }

    /// Describes a card.
    package func describe(_ name: String, version: Int? = nil) async throws -> DescribeModelCardResponse {
        try await service.describeModelCard.run(
            DescribeModelCardRequest(modelCardName: name, modelCardVersion: version),
            for: caller
        )
    }

    /// The version numbers of a card, newest first.
    package func versions(_ name: String) async throws -> [Int] {
        try await service.listModelCardVersions.run(
            ListModelCardVersionsRequest(modelCardName: name),
            for: caller
        ).modelCardVersionSummaryList.map(\.modelCardVersion)
    }
}

/// A number that several tasks count up.
package final class Counter: Sendable {
    private let count = Mutex(0)

    /// Starts at zero.
    package init() {}

    /// The count so far.
    package var value: Int { count.withLock { $0 } }

    /// Counts one more.
    package func increment() { count.withLock { $0 += 1 } }
}
