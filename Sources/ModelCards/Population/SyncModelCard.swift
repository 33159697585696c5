import JSONTree
import SageMakerAPI

/// Shows where a card and its sources do not say the same, and makes it follow them in a new version.
///
/// What a person wrote is never changed. The card and its sources are read as of one moment; when either has moved on
/// until the changes are made, everything begins anew.
package struct SyncModelCard: Operation {
    let store: any Store
    let reports: ReportReader
    let policy: ServicePolicy
    let now: @Sendable () -> Timestamp

    package func run(_ request: SyncModelCardRequest, for caller: Caller) async throws -> SyncModelCardResponse {
        let reference = try CardReference(request.modelCardName, for: caller, action: SyncModelCardRequest.operation)
        for _ in 0..<Self.patience {
            if let response = try await attempt(request, on: reference, for: caller) { return response }
        }
        throw SageMakerError.unsteadyCard(reference.text)
    }

    /// How often a synchronization begins anew before it gives up.
    private static let patience = 10

    /// - Returns: nil when the card or its sources have moved on meanwhile.
    private func attempt(
        _ request: SyncModelCardRequest,
        on reference: CardReference,
        for caller: Caller
    ) async throws -> SyncModelCardResponse? {
        // The version's time must not be later than its sources were read: what they say by then would be what they are
        // taken to have said, and the card's values would pass for a person's ever after.
        let time = now()
        let subject = try await store.read { try SyncSubject(reference, in: caller.scope, $0) }
        try refuseOther(than: request.expectedVersion, subject.card)
        var result = subject.registryChanges
        try await compareReports(of: subject, into: &result, for: caller.scope.accountID)
        guard let version = try await apply(result, to: subject, request.apply ?? false, at: time, for: caller) else {
            return nil
        }
        return SyncModelCardResponse(
            modelCardName: subject.card.name,
            modelCardVersion: version,
            changes: result.shown,
            content: result.hasChanges ? result.content.text : subject.text,
            applied: version != subject.card.latestVersion,
            findings: result.findings
        )
    }

    /// - Returns: the latest version afterwards; nil when nothing was done, since something has moved on.
    private func apply(
        _ result: Synchronization,
        to subject: SyncSubject,
        _ isWanted: Bool,
        at time: Timestamp,
        for caller: Caller
    ) async throws -> Int? {
        guard isWanted, result.hasChanges else { return subject.card.latestVersion }
        let change = CardChange(
            content: try CardContent(checking: result.content.text),
            status: nil,
            author: caller.identity,
            time: max(time, subject.lastChange),
            policy: policy
        )
        let seen = subject.card
        return try await store.transaction { records in
            guard let card = try records.card(named: seen.name, in: seen.scope) else {
                throw SageMakerError.cardNotFound(seen.name)
            }
            guard card.latestVersion == seen.latestVersion,
                try subject.stands(asOf: card.timeOfChange(at: change.time), records)
            else { return nil }
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
        for reference in subject.reports {
            let comparison = EvaluationComparison(card: result.content, reference: reference)
            do {
                let report = try await reports.read(reference, within: comparison.room, for: accountID)
                for change in comparison.changes(with: report) { result.make(change) }
            } catch let problem as ReportProblem {
                let place = JSONPointer([.name("evaluation_details")])
                let message = "'\(reference.jobName)' was not compared: \(problem.refusal.message)"
                result.report(Finding(at: place, .warning, message))
            }
        }
    }
}
