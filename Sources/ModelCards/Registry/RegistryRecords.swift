import JSONTree
import SageMakerAPI

/// What a store keeps of models, training jobs, model packages and their groups.
package protocol RegistryRecords {
    /// The entry of that name; within a write transaction it stays locked until the transaction ends.
    func entry(_ kind: RegistryKind, named name: String, in scope: Scope) throws -> RegistryEntry?

    /// Stores an entry with what it can be found by.
    ///
    /// - Returns: the entry's key.
    func insert(_ entry: NewRegistryEntry, properties: [SearchableProperty]) throws -> Int64

    /// Makes the stored entry say what `entry` says, and keeps the document that it said before; see
    /// ``document(of:asOf:)``.
    func update(_ entry: RegistryEntry, properties: [SearchableProperty]) throws

    /// Removes an entry with its metrics, its earlier documents and the tags of its ARN.
    func delete(_ entry: RegistryEntry) throws

    /// One page of entries, in the query's order.
    func entries(matching query: RegistryQuery) throws -> [RegistryEntry]

    /// What an entry's document said at a time; nil when the entry is younger.
    func document(of entry: RegistryEntry, asOf time: Timestamp) throws -> JSON?

    /// Adds values that a training run reported.
    func append(_ metrics: [ReportedMetric], to entry: RegistryEntry) throws

    /// The latest value of each metric, ordered by name, of those that were received by `time` (all of them when nil).
    func finalMetrics(of entry: RegistryEntry, asOf time: Timestamp?) throws -> [ReportedMetric]

    /// The package that a call with this client token has made; nil for a token that is new.
    func entryMade(by clientToken: String, in scope: Scope) throws -> RegistryEntry?

    /// Remembers which call made an entry, as long as the entry lasts.
    func remember(clientToken: String, of entryID: Int64, in scope: Scope) throws
}

/// One scalar of an entry's description, as Search finds it.
package struct SearchableProperty: Hashable, Sendable {
    /// Names with dots between them and no list positions: `InferenceSpecification.Containers.Image`.
    package let name: String
    /// The scalar as text; booleans as `true` and `false`, numbers as they were written.
    package let text: String
    /// The value when it is a number, for comparisons; a time counts in seconds since 1970.
    package let number: Double?
    /// The position in the outermost list that the scalar lies in, which scalars of one element share; nil outside lists.
    package let element: Int?

    /// Describes one scalar.
    package init(name: String, text: String, number: Double? = nil, element: Int? = nil) {
        self.name = name
        self.text = text
        self.number = number
        self.element = element
    }
}

/// One value that a training run reported.
package struct ReportedMetric: Hashable, Sendable {
    package let name: String
    /// The number as it was written.
    package let value: String
    package let step: Int?
    /// When the run measured it.
    package let timestamp: Timestamp
    /// When the service heard of it.
    package let receivedAt: Timestamp

    /// Describes one value.
    package init(name: String, value: String, step: Int?, timestamp: Timestamp, receivedAt: Timestamp) {
        self.name = name
        self.value = value
        self.step = step
        self.timestamp = timestamp
        self.receivedAt = receivedAt
    }
}

/// Which entries of one kind, in which order, from where.
package struct RegistryQuery: Hashable, Sendable {
    /// The column that orders the page; the name breaks ties, and that of a version orders by group, then number.
    package enum Order: String, Hashable, Sendable {
        case name, creationTime, status
    }

    /// The last entry of the page before.
    package struct Position: Hashable, Sendable {
        package let createdAt: Timestamp
        package let status: String
        package let name: String

        /// Marks a place in the list.
        package init(createdAt: Timestamp, status: String, name: String) {
            self.createdAt = createdAt
            self.status = status
            self.name = name
        }
    }

    package var kind: RegistryKind
    package var scope: Scope
    /// Exclusive bounds.
    package var createdAfter: Timestamp?
    package var createdBefore: Timestamp?
    package var modifiedAfter: Timestamp?
    package var modifiedBefore: Timestamp?
    /// ASCII letters match either case; for versioned packages it is the group's name that is looked at.
    package var nameContains: String?
    package var status: String?
    package var approvalStatus: String?
    package var groupName: String?
    /// Packages with a group, or those without; both when nil.
    package var isVersioned: Bool?
    package var order: Order
    package var ascending: Bool
    package var after: Position?
    package var limit: Int

    /// Asks for every entry of a kind, newest first, unless told otherwise.
    package init(
        _ kind: RegistryKind,
        scope: Scope,
        order: Order = .creationTime,
        ascending: Bool = false,
        limit: Int = 100
    ) {
        self.kind = kind
        self.scope = scope
        self.order = order
        self.ascending = ascending
        self.limit = limit
    }
}
