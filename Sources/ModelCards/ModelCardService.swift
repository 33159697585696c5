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

    package let createModel: CreateModel
    package let describeModel: DescribeModel
    package let listModels: ListModels
    package let deleteModel: DeleteModel

    package let createTrainingJob: CreateTrainingJob
    package let describeTrainingJob: DescribeTrainingJob
    package let listTrainingJobs: ListTrainingJobs
    package let stopTrainingJob: StopTrainingJob
    package let batchPutMetrics: BatchPutMetrics

    package let createModelPackageGroup: CreateModelPackageGroup
    package let describeModelPackageGroup: DescribeModelPackageGroup
    package let listModelPackageGroups: ListModelPackageGroups
    package let deleteModelPackageGroup: DeleteModelPackageGroup
    package let putModelPackageGroupPolicy: PutModelPackageGroupPolicy
    package let getModelPackageGroupPolicy: GetModelPackageGroupPolicy
    package let deleteModelPackageGroupPolicy: DeleteModelPackageGroupPolicy

    package let createModelPackage: CreateModelPackage
    package let describeModelPackage: DescribeModelPackage
    package let updateModelPackage: UpdateModelPackage
    package let listModelPackages: ListModelPackages
    package let deleteModelPackage: DeleteModelPackage
    package let batchDescribeModelPackage: BatchDescribeModelPackage

    package let search: Search
    package let getSearchSuggestions: GetSearchSuggestions

    package let addTags: AddTags
    package let listTags: ListTags
    package let deleteTags: DeleteTags

    package let draftModelCard: DraftModelCard
    package let syncModelCard: SyncModelCard

    package let parseEvaluationReport: ParseEvaluationReport
    package let addEvaluation: AddEvaluation
    package let verifyEvaluations: VerifyEvaluations

    package let browseModelCards: BrowseModelCards
    package let reviewModelCard: ReviewModelCard
    package let listModelCardDecisions: ListModelCardDecisions
    package let createConsoleLink: CreateConsoleLink

    /// Gives each operation what it works with.
    ///
    /// - Parameters:
    ///   - patience: how long a description of an unfinished export waits for its end.
    ///   - exportQueued: told after a job was stored, so that a worker need not wait for its next look.
    package init(
        store: any Store,
        objects: any ObjectStore,
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

        createModel = CreateModel(store: store, now: now)
        describeModel = DescribeModel(store: store)
        listModels = ListModels(store: store, pages: pages)
        deleteModel = DeleteModel(store: store)

        createTrainingJob = CreateTrainingJob(store: store, now: now)
        describeTrainingJob = DescribeTrainingJob(store: store)
        listTrainingJobs = ListTrainingJobs(store: store, pages: pages)
        stopTrainingJob = StopTrainingJob(store: store)
        batchPutMetrics = BatchPutMetrics(store: store, now: now)

        createModelPackageGroup = CreateModelPackageGroup(store: store, now: now)
        describeModelPackageGroup = DescribeModelPackageGroup(store: store)
        listModelPackageGroups = ListModelPackageGroups(store: store, pages: pages)
        deleteModelPackageGroup = DeleteModelPackageGroup(store: store)
        putModelPackageGroupPolicy = PutModelPackageGroupPolicy(store: store)
        getModelPackageGroupPolicy = GetModelPackageGroupPolicy(store: store)
        deleteModelPackageGroupPolicy = DeleteModelPackageGroupPolicy(store: store)

        createModelPackage = CreateModelPackage(store: store, policy: policy, now: now)
        describeModelPackage = DescribeModelPackage(store: store)
        updateModelPackage = UpdateModelPackage(store: store, policy: policy, now: now)
        listModelPackages = ListModelPackages(store: store, pages: pages)
        deleteModelPackage = DeleteModelPackage(store: store)
        batchDescribeModelPackage = BatchDescribeModelPackage(store: store)

        search = Search(store: store, pages: pages)
        getSearchSuggestions = GetSearchSuggestions(store: store)

        addTags = AddTags(store: store)
        listTags = ListTags(store: store, pages: pages)
        deleteTags = DeleteTags(store: store)

        let reports = ReportReader(objects: objects)
        draftModelCard = DraftModelCard(store: store, reports: reports)
        syncModelCard = SyncModelCard(store: store, reports: reports, policy: policy, now: now)

        parseEvaluationReport = ParseEvaluationReport(reports: reports)
        addEvaluation = AddEvaluation(store: store, reports: reports, policy: policy, now: now)
        verifyEvaluations = VerifyEvaluations(store: store, reports: reports)

        browseModelCards = BrowseModelCards(store: store, pages: pages)
        reviewModelCard = ReviewModelCard(store: store, policy: policy, now: now)
        listModelCardDecisions = ListModelCardDecisions(store: store)
        createConsoleLink = CreateConsoleLink(sessions: ConsoleSessions(store: store, now: now))
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
    /// Nobody approves a version that they wrote, and new content starts as a draft.
    package var fourEyes: Bool

    /// Limits nothing unless told so.
    package init(
        maxCards: Int? = nil,
        maxVersionsPerCard: Int? = nil,
        maxRunningExports: Int? = nil,
        strictUpdates: Bool = false,
        fourEyes: Bool = false
    ) {
        self.maxCards = maxCards
        self.maxVersionsPerCard = maxVersionsPerCard
        self.maxRunningExports = maxRunningExports
        self.strictUpdates = strictUpdates
        self.fourEyes = fourEyes
    }
}
