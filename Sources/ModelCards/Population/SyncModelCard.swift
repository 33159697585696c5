import JSONTree
import SageMakerAPI

/// Shows where a card and its sources do not say the same, and makes it follow them in a new version.
///
/// What a person wrote is never changed. The card and its sources are read as of one moment; a card that has moved on
/// until the changes are made is left alone.
package struct SyncModelCard: Operation {
    let store: any Store
    let objects: any ObjectStore
    let policy: ServicePolicy
    let now: @Sendable () -> Timestamp

    package func run(_ request: SyncModelCardRequest, for caller: Caller) async throws -> SyncModelCardResponse {
        let reference = try CardReference(request.modelCardName, for: caller, action: SyncModelCardRequest.operation)
        let subject = try await store.read { try SyncSubject(reference, in: caller.scope, $0) }
        try refuseOther(than: request.expectedVersion, subject.card)
        var result = subject.registryChanges
        try await compareReports(of: subject, into: &result, for: caller.scope.accountID)
        let version = try await apply(result, to: subject, request.apply ?? false, for: caller)
        return SyncModelCardResponse(
            modelCardName: subject.card.name,
            modelCardVersion: version,
            changes: result.shown,
            content: result.hasChanges ? result.content.text : subject.text,
            applied: version != subject.card.latestVersion,
            findings: result.findings
        )
    }

    /// - Returns: the latest version afterwards.
    private func apply(
        _ result: Synchronization,
        to subject: SyncSubject,
        _ isWanted: Bool,
        for caller: Caller
    ) async throws -> Int {
        guard isWanted, result.hasChanges else { return subject.card.latestVersion }
        let change = CardChange(
            content: try CardContent(checking: result.content.text),
            status: nil,
            author: caller.identity,
            time: now(),
            maxVersions: policy.maxVersionsPerCard
        )
        let seen = subject.card
        return try await store.transaction { records in
            guard let card = try records.card(named: seen.name, in: seen.scope) else {
                throw SageMakerError.cardNotFound(seen.name)
            }
            try refuseOther(than: seen.latestVersion, card)
            let isNew = try change.apply(to: card, in: records)
            return card.latestVersion + (isNew ? 1 : 0)
        }
    }

    private func refuseOther(than expected: Int?, _ card: Card) throws(SageMakerError) {
        guard let expected, expected != card.latestVersion else { return }
        throw .unexpectedVersion(expected: expected, latest: card.latestVersion, of: card.name)
    }

    private func compareReports(
        of subject: SyncSubject,
        into result: inout Synchronization,
        for accountID: String
    ) async throws {
        let reader = ReportReader(objects: objects)
        for reference in subject.reports {
            let comparison = EvaluationComparison(card: result.content, reference: reference)
            do {
                let report = try await reader.read(reference, within: comparison.room, for: accountID)
                for change in comparison.changes(with: report) { result.make(change) }
            } catch let problem as ReportProblem {
                let place = JSONPointer([.name("evaluation_details")])
                let message = "'\(reference.jobName)' was not compared: \(problem.refusal.message)"
                result.report(Finding(at: place, .warning, message))
            }
        }
    }
}
