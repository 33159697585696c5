import JSONTree
import SageMakerAPI

/// Makes a new version of a card with an evaluation job that says what a report says, and links to it.
///
/// The report is read before the card is locked; the card that it is added to is the latest one all the same.
package struct AddEvaluation: Operation {
    let store: any Store
    let reports: ReportReader
    let policy: ServicePolicy
    let now: @Sendable () -> Timestamp

    package func run(_ request: AddEvaluationRequest, for caller: Caller) async throws -> AddEvaluationResponse {
        let card = try CardReference(request.modelCardName, for: caller, action: AddEvaluationRequest.operation)
        let content = try await store.read { try card.latest(in: caller.scope, $0).content }
        let wanted = NewEvaluation(request)
        let (report, room) = try await report(for: wanted, beside: content, of: card.text, caller)
        let time = now()
        let policy = policy
        let (name, version) = try await store.transaction { records in
            let (header, content) = try card.latest(in: caller.scope, records)
            let (name, _, text) = try wanted.added(report, within: room, to: content, of: card.text)
            let change = CardChange(
                content: try CardContent(addingTo: card.text, text),
                status: nil,
                author: caller.identity,
                time: time,
                policy: policy
            )
            let isNew = try change.apply(to: header, in: records)
            return (name, header.latestVersion + (isNew ? 1 : 0))
        }
        return AddEvaluationResponse(
            modelCardName: card.name,
            modelCardVersion: version,
            evaluationName: name,
            findings: report.findings.map(Finding.init)
        )
    }

    /// The report as it fits beside a content, which has something for it.
    ///
    /// - Throws: why the report cannot be used, that the name is taken, or that there is no room.
    func report(
        for wanted: NewEvaluation,
        beside content: JSON,
        of card: String,
        _ caller: Caller
    ) async throws -> (report: EvaluationReport, room: EvaluationRoom) {
        let room = try wanted.room(in: content, of: card)
        let report: EvaluationReport
        do {
            report = try await reports.read(wanted.reference(named: ""), within: room, for: caller.scope.accountID)
        } catch let problem as ReportProblem {
            throw problem.refusal
        }
        guard !report.metricGroups.isEmpty else { throw wanted.nothing(in: report, for: card) }
        return (report, room)
    }
}

extension NewEvaluation {
    fileprivate func nothing(in report: EvaluationReport, for card: String) -> SageMakerError {
        .nothingToAdd(uri, to: card, since: report.reasonForNothing)
    }
}

extension EvaluationReport {
    /// The first thing that was left out, with its place.
    fileprivate var reasonForNothing: String? {
        findings.first { $0.severity != .information && !$0.pointer.steps.isEmpty }
            .map { "\($0.pointer): \($0.message)" }
    }
}

extension CardReference {
    /// The card, and what its latest version says.
    ///
    /// - Throws: `ResourceNotFound`.
    fileprivate func latest(in scope: Scope, _ records: any Records) throws -> (card: Card, content: JSON) {
        guard let (card, match) = try records.card(named: name, version: nil, in: scope), let version = match else {
            throw SageMakerError.cardNotFound(text)
        }
        return (card, try CardContent(stored: version.content).document)
    }
}

extension CardContent {
    /// Checks a content that has grown by a report.
    ///
    /// - Throws: that there is no room, since nothing else can be wrong with it.
    fileprivate init(addingTo card: String, _ text: String) throws(SageMakerError) {
        guard text.unicodeScalars.count <= Self.maximumLength else { throw .noRoomForEvaluation(in: card) }
        try self.init(checking: text)
    }
}
