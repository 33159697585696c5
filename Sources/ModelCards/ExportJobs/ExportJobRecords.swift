import SageMakerAPI

/// What a store keeps of export jobs; it is the queue, too.
package protocol ExportJobRecords {
    /// The job of that name on that card.
    func exportJob(named name: String, ofCardNamed cardName: String, in scope: Scope) throws -> ExportJob?

    /// Stores a new job; its `id` is ignored, the store gives it one.
    func insert(_ job: ExportJob) throws

    /// One page of a card's jobs, in the query's order.
    func exportJobs(matching query: ExportJobQuery) throws -> [ExportJob]

    /// The jobs of every card of the account and region, newest first, with one status or any.
    func exportJobs(in scope: Scope, status: ModelCardExportJobStatus?, limit: Int) throws -> [ExportJob]

    /// The number of jobs of that status, in the account and region, counted up to `limit`.
    func exportJobCount(in scope: Scope, status: ModelCardExportJobStatus, limit: Int) throws -> Int

    /// The number of jobs that have not ended, in the account and region.
    func runningExportJobCount(in scope: Scope) throws -> Int

    /// Takes up the oldest job that has not ended and that nobody holds at `now`, and counts the attempt.
    ///
    /// A lease that ends more than twice as far ahead as the new one is held by nobody: the clock was set back.
    ///
    /// - Parameter expiry: when another worker may take the job up.
    func leaseExportJob(owner: String, now: Timestamp, until expiry: Timestamp) throws -> ExportJob?

    /// Keeps a job that `owner` holds for longer.
    ///
    /// - Returns: false when somebody else holds it now, or it ended or went away.
    func extendLease(ofExportJob id: Int64, owner: String, until expiry: Timestamp) throws -> Bool

    /// Gives back a job that `owner` could not finish, for the next worker, without counting the attempt.
    func releaseExportJob(_ id: Int64, owner: String) throws

    /// Records how a job ended, unless it has ended already or went away with its card.
    ///
    /// - Returns: whether this ending was recorded.
    func endExportJob(_ id: Int64, _ ending: ExportJob.Ending, at time: Timestamp) throws -> Bool
}

/// Which export jobs of one card, in which order, from where.
package struct ExportJobQuery: Hashable, Sendable {
    /// The column that orders the page; the job's name breaks ties.
    package enum Order: Hashable, Sendable {
        case name
        case creationTime
        /// By the status' name: `Completed`, `Failed`, `InProgress`.
        case status
    }

    /// The last job of the page before.
    package struct Position: Hashable, Sendable {
        package let createdAt: Timestamp
        package let status: ModelCardExportJobStatus
        package let name: String

        /// Marks a place in the list.
        package init(createdAt: Timestamp, status: ModelCardExportJobStatus, name: String) {
            self.createdAt = createdAt
            self.status = status
            self.name = name
        }
    }

    package var scope: Scope
    package var cardName: String
    package var version: Int?
    /// Exclusive bounds.
    package var createdAfter: Timestamp?
    package var createdBefore: Timestamp?
    /// ASCII letters match either case.
    package var nameContains: String?
    package var status: ModelCardExportJobStatus?
    package var order: Order
    package var ascending: Bool
    package var after: Position?
    package var limit: Int

    /// Asks for every job of a card, newest first, unless told otherwise.
    package init(
        scope: Scope,
        cardName: String,
        version: Int? = nil,
        createdAfter: Timestamp? = nil,
        createdBefore: Timestamp? = nil,
        nameContains: String? = nil,
        status: ModelCardExportJobStatus? = nil,
        order: Order = .creationTime,
        ascending: Bool = false,
        after: Position? = nil,
        limit: Int = 100
    ) {
        self.scope = scope
        self.cardName = cardName
        self.version = version
        self.createdAfter = createdAfter
        self.createdBefore = createdBefore
        self.nameContains = nameContains
        self.status = status
        self.order = order
        self.ascending = ascending
        self.after = after
        self.limit = limit
    }
}
