import JSONTree
import SageMakerAPI

/// A card with everything that a synchronization has to know of it, read at one moment.
struct SyncSubject: Sendable {
    let card: Card
    /// The latest version's content, as it was sent.
    let text: String
    /// What the registry asks for.
    let registryChanges: Synchronization
    /// The reports to compare the evaluation jobs with.
    let reports: [ReportReference]
    /// When the newest of what the registry says was said.
    let lastChange: Timestamp
    private let sources: RegisteredSources
    /// What the registry makes of a card.
    private let said: JSON

    /// Reads a card and compares it with the registry.
    ///
    /// - Throws: `ResourceNotFound` without the card.
    init(_ reference: CardReference, in scope: Scope, _ records: any Records) throws {
        guard let (card, match) = try records.card(named: reference.name, version: nil, in: scope), let latest = match
        else { throw SageMakerError.cardNotFound(reference.text) }
        self.card = card
        text = latest.content
        let content = try CardContent(stored: latest.content).document
        let sources = try CardSubjectSources(of: card, saying: content, records).sources
        let described = try sources.described(records)
        var result = Synchronization(of: content, findings: sources.findings)
        let written = content.without("evaluation_details")
        let draft = described.draft
        self.sources = sources
        said = draft.ordered
        lastChange = try sources.lastChange(records) ?? latest.createdAt
        let comparison = try SourceComparison(of: written, with: draft) { back in
            try Self.past(card.latestVersion - back, of: card, sources, records)
        }
        for change in comparison.changes { result.make(change) }
        registryChanges = result
        // What a job says of its own report counts, even when the package names another for a job of that name.
        let own = Self.reports(of: content)
        reports = described.reports.filter { report in !own.contains { $0.jobName == report.jobName } } + own
    }

    /// Whether the registry will be known to have said at a time what it says to this synchronization.
    func stands(asOf time: Timestamp, _ records: any Records) throws -> Bool {
        try sources.described(asOf: time, records).draft.ordered == said
    }

    private static func past(
        _ number: Int,
        of card: Card,
        _ sources: RegisteredSources,
        _ records: any Records
    ) throws -> SourceComparison.Past? {
        guard number > 0, let version = try records.card(named: card.name, version: number, in: card.scope)?.version
        else { return nil }
        return SourceComparison.Past(
            version: number,
            content: try CardContent(stored: version.content).document,
            draft: try sources.described(asOf: version.createdAt, records).draft
        )
    }

    /// The reports that the card's own jobs name.
    private static func reports(of content: JSON) -> [ReportReference] {
        (content["evaluation_details"]?.array ?? []).compactMap { job in
            guard let name = job["name"]?.string, let evidence = EvaluationEvidence(ofJob: job) else { return nil }
            return ReportReference(jobName: name, uri: evidence.uri, kind: evidence.reportKind)
        }
    }
}

/// Which entries of the registry a card is about.
private struct CardSubjectSources {
    private(set) var sources = RegisteredSources()

    init(of card: Card, saying content: JSON, _ records: any Records) throws {
        let model = content["model_overview"]?["model_id"]?.string
        sources.model = try find(.model, model, "/model_overview/model_id", in: card.scope, records)
        let named = content["model_package_details"]?["model_package_arn"]?.string
        let package = named ?? card.facts.modelPackageARN
        sources.modelPackage = try find(
            .modelPackage,
            package,
            "/model_package_details/model_package_arn",
            in: card.scope,
            records
        )
        sources.writesPackageDetails = named != nil
        let job = content["training_details"]?["training_job_details"]?["training_arn"]?.string
        let place = "/training_details/training_job_details/training_arn"
        sources.trainingJob = try find(.trainingJob, job, place, in: card.scope, records)
        // A card that names its job has made its choice, even when the job is gone.
        if job == nil { try sources.findTrainingJob(records, in: card.scope) }
        guard sources.model == nil, sources.modelPackage == nil, sources.trainingJob == nil, sources.findings.isEmpty
        else { return }
        let message = "The card names no model, model package or training job of this account and region"
        sources.findings.append(Finding(path: "", severity: .information, message: message))
    }

    private mutating func find(
        _ kind: RegistryKind,
        _ arn: String?,
        _ path: String,
        in scope: Scope,
        _ records: any Records
    ) throws -> RegistryEntry? {
        // What is no ARN of this place is the name of something that lives elsewhere.
        guard let arn, arn.hasPrefix(scope.arn(of: kind, named: "")) else { return nil }
        let name = String(arn.dropFirst(scope.arn(of: kind, named: "").count))
        if let entry = try records.entry(kind, named: name, in: scope) { return entry }
        let message = "\(arn) does not exist any more, so what the card says of it stays"
        sources.findings.append(Finding(path: path, severity: .information, message: message))
        return nil
    }
}
