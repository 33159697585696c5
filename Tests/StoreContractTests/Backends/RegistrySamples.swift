import JSONTree
import ModelCards
import SageMakerAPI

extension NewRegistryEntry {
    static func entry(
        _ name: String = "fraud",
        _ kind: RegistryKind = .model,
        in scope: Scope = .sample,
        status: String = "",
        group: String? = nil,
        version: Int? = nil,
        approvalStatus: String? = nil,
        at time: Timestamp = 1_000,
        document: JSON = .object([])
    ) -> NewRegistryEntry {
        NewRegistryEntry(
            kind: kind,
            scope: scope,
            name: name,
            status: status,
            groupName: group,
            version: version,
            approvalStatus: approvalStatus,
            createdAt: time,
            createdBy: .author,
            document: document
        )
    }

    /// A package with a group.
    static func package(
        _ version: Int,
        of group: String = "fraud",
        approvalStatus: String? = nil,
        at time: Timestamp = 1_000
    ) -> NewRegistryEntry {
        entry(
            "\(group)/\(version)",
            .modelPackage,
            status: "Completed",
            group: group,
            version: version,
            approvalStatus: approvalStatus,
            at: time
        )
    }
}

extension JSON {
    /// An object with one member.
    static func sample(_ name: String, _ value: String) -> JSON {
        .object([JSONMember(name, .string(value))])
    }
}

extension ReportedMetric {
    static func sample(
        _ name: String,
        _ value: String,
        step: Int? = nil,
        at time: Timestamp = 1_000,
        receivedAt: Timestamp = 5_000
    ) -> ReportedMetric {
        ReportedMetric(name: name, value: value, step: step, timestamp: time, receivedAt: receivedAt)
    }
}

extension Records {
    /// The entry of that name, which the test has stored before.
    func existingEntry(
        _ name: String = "fraud",
        _ kind: RegistryKind = .model,
        in scope: Scope = .sample
    ) throws -> RegistryEntry {
        guard let entry = try entry(kind, named: name, in: scope) else { throw Refusal.missing }
        return entry
    }
}

extension Store {
    /// Stores an entry with what it is found by.
    @discardableResult
    func insert(_ entry: NewRegistryEntry, _ properties: [SearchableProperty] = []) async throws -> Int64 {
        try await transaction { records in try records.insert(entry, properties: properties) }
    }
}
