import JSONTree
import SageMakerAPI

/// Shows what the registry can say in a card, with the origin of every value; nothing is stored.
package struct DraftModelCard: Operation {
    let store: any Store
    let reports: ReportReader

    package func run(_ request: DraftModelCardRequest, for caller: Caller) async throws -> DraftModelCardResponse {
        let wanted = try Wanted(request, for: caller)
        let (sources, notes) = try await store.read { try wanted.find(in: caller.scope, $0) }
        var draft = sources.draft
        for note in notes { draft.report(note) }
        try await reports.fill(&draft, from: sources.reports, for: caller.scope.accountID)
        return DraftModelCardResponse(
            content: draft.text,
            origins: draft.origins.map { OriginatedValue(path: $0.pointer.description, origin: $0.origin) },
            findings: draft.findings
        )
    }
}

/// What a caller wants a draft of.
private struct Wanted: Sendable {
    private let model: EntryReference?
    private let trainingJob: EntryReference?
    private let modelPackage: EntryReference?
    private let carriesOver: Bool

    init(_ request: DraftModelCardRequest, for caller: Caller) throws(SageMakerError) {
        if request.modelName != nil && request.modelPackageArn != nil { throw .modelAndPackageTogether }
        model = try Self.reference(request.modelName, .model, caller)
        trainingJob = try Self.reference(request.trainingJobName, .trainingJob, caller)
        modelPackage = try Self.reference(request.modelPackageArn, .modelPackage, caller)
        carriesOver = request.carryOver ?? false
        if model == nil && trainingJob == nil && modelPackage == nil { throw .nothingToDraftFrom }
    }

    private static func reference(
        _ text: String?,
        _ kind: RegistryKind,
        _ caller: Caller
    ) throws(SageMakerError) -> EntryReference? {
        guard let text else { return nil }
        return try EntryReference(text, kind, for: caller, action: DraftModelCardRequest.operation)
    }

    /// Reads what the draft is made from, and what is to be said about it.
    func find(in scope: Scope, _ records: any Records) throws -> (CardSources, [Finding]) {
        var found = RegisteredSources()
        found.model = try model?.find(in: scope, records)
        found.trainingJob = try trainingJob?.find(in: scope, records)
        found.modelPackage = try modelPackage?.find(in: scope, records)
        try found.findTrainingJob(records, in: scope)
        try tellHolder(&found, in: scope, records)
        var sources = try found.described(records)
        if carriesOver { try carryOver(to: &sources, &found, in: scope, records) }
        return (sources, found.findings)
    }

    private func carryOver(
        to sources: inout CardSources,
        _ found: inout RegisteredSources,
        in scope: Scope,
        _ records: any Records
    ) throws {
        guard let group = found.modelPackage?.groupName else {
            let message = "Nothing is carried over, since only a version of a model package group has earlier cards"
            found.findings.append(Finding(at: JSONPointer(), .information, message))
            return
        }
        guard let name = try records.nameOfLatestCard(inGroup: group, in: scope),
            let version = try records.card(named: name, version: nil, in: scope)?.version
        else { return }
        sources.earlierCard = (scope.cardARN(name), try CardContent(stored: version.content).document)
    }

    /// Says so when a card of the draft could not be created.
    private func tellHolder(_ found: inout RegisteredSources, in scope: Scope, _ records: any Records) throws {
        let subject = found.model ?? found.modelPackage
        guard let subject, let holder = try records.nameOfCard(holding: subject.arn, in: scope) else { return }
        let message = "\(subject.arn) has the model card \(holder) already, so no other can be created for it"
        found.findings.append(Finding(at: JSONPointer(), .warning, message))
    }
}

extension ReportReader {
    /// Adds a job for each report that can be read; of the others, findings tell why not.
    func fill(_ draft: inout CardDraft, from references: [ReportReference], for accountID: String) async throws {
        for (position, reference) in references.enumerated() {
            let room = EvaluationRoom(
                beside: draft.content,
                for: references.count - position,
                addresses: reference.uri.utf8.count
            )
            do {
                let report = try await read(reference, within: room, for: accountID)
                EvaluationReportSource(report, from: reference, within: room).propose(to: &draft)
            } catch let problem as ReportProblem {
                let place = JSONPointer([.name("evaluation_details")])
                draft.report(at: place, .error, "'\(reference.jobName)' was left out: \(problem.refusal.message)")
            }
        }
    }
}
