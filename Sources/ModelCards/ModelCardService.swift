import SageMakerAPI

/// The service as a whole: every operation, built once from the ports.
package struct ModelCardService: Sendable {
    package let createModelCard: CreateModelCard
    package let describeModelCard: DescribeModelCard
    package let updateModelCard: UpdateModelCard
    package let deleteModelCard: DeleteModelCard
    package let listModelCards: ListModelCards
    package let listModelCardVersions: ListModelCardVersions

    package let createModelCardExportJob: CreateModelCardExportJob
    package let describeModelCardExportJob: DescribeModelCardExportJob
    package let listModelCardExportJobs: ListModelCardExportJobs

    package let addTags: AddTags
    package let listTags: ListTags
    package let deleteTags: DeleteTags

    /// Gives each operation what it works with.
    ///
    /// - Parameters:
    ///   - patience: how long a description of an unfinished export waits for its end.
    ///   - exportQueued: told after a job was stored, so that a worker need not wait for its next look.
    package init(
        store: any Store,
        policy: ServicePolicy,
        pages: PageTokens,
        patience: ExportPatience,
        now: @escaping @Sendable () -> Timestamp,
        exportQueued: @escaping @Sendable () -> Void
    ) {
        createModelCard = CreateModelCard(store: store, policy: policy, now: now)
        describeModelCard = DescribeModelCard(store: store)
        updateModelCard = UpdateModelCard(store: store, policy: policy, now: now)
        deleteModelCard = DeleteModelCard(store: store)
        listModelCards = ListModelCards(store: store, pages: pages)
        listModelCardVersions = ListModelCardVersions(store: store, pages: pages)
        createModelCardExportJob = CreateModelCardExportJob(
            store: store,
            policy: policy,
            now: now,
            exportQueued: exportQueued
        )
        describeModelCardExportJob = DescribeModelCardExportJob(store: store, patience: patience)
        listModelCardExportJobs = ListModelCardExportJobs(store: store, pages: pages)
        addTags = AddTags(store: store)
        listTags = ListTags(store: store, pages: pages)
        deleteTags = DeleteTags(store: store)
    }
}

/// What an operator may set about the service's rules.
package struct ServicePolicy: Hashable, Sendable {
    /// The cards that an account may have in a region; no limit when nil.
    package var maxCards: Int?
    /// The versions that a card may have; no limit when nil.
    package var maxVersionsPerCard: Int?
    /// The export jobs of an account and region that may be unfinished at once; no limit when nil.
    package var maxRunningExports: Int?
    /// Refuses content and status in one update, as the original's documentation does.
    package var strictUpdates: Bool

    /// Limits nothing unless told so.
    package init(
        maxCards: Int? = nil,
        maxVersionsPerCard: Int? = nil,
        maxRunningExports: Int? = nil,
        strictUpdates: Bool = false
    ) {
        self.maxCards = maxCards
        self.maxVersionsPerCard = maxVersionsPerCard
        self.maxRunningExports = maxRunningExports
        self.strictUpdates = strictUpdates
    }
}
