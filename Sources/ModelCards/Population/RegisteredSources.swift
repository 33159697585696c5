import JSONTree
import SageMakerAPI

/// The entries of the registry that a card is filled from.
struct RegisteredSources: Sendable {
    var model: RegistryEntry?
    var trainingJob: RegistryEntry?
    var modelPackage: RegistryEntry?
    var writesPackageDetails = true
    /// What somebody who expected more should know.
    var findings: [Finding] = []

    /// What the entries say, or what they said at a time.
    func described(asOf time: Timestamp? = nil, _ records: any Records) throws -> CardSources {
        var sources = CardSources()
        sources.writesPackageDetails = writesPackageDetails
        sources.model = try model?.asOf(time, records)?.modelDescription
        if let job = try trainingJob?.asOf(time, records) {
            sources.trainingJob = job.trainingJobDescription(metrics: try records.finalMetrics(of: job, asOf: time))
        }
        sources.modelPackage = try modelPackage?.asOf(time, records)?.modelPackageDescription()
        return sources
    }

    /// When the newest thing that the entries say was said; nil without an entry.
    func lastChange(_ records: any Records) throws -> Timestamp? {
        let metrics = try trainingJob.map { try records.finalMetrics(of: $0, asOf: nil) } ?? []
        return ([model, trainingJob, modelPackage].compactMap { $0?.lastModifiedAt } + metrics.map(\.receivedAt)).max()
    }

    /// Finds the training job that made the only artifact of the model or the package, unless one is known already.
    ///
    /// With several artifacts or several jobs nobody can tell which one counts, so none does, and a finding says so.
    mutating func findTrainingJob(_ records: any Records, in scope: Scope) throws {
        guard trainingJob == nil else { return }
        let artifacts = try described(records).artifacts
        guard artifacts.count == 1, let artifact = artifacts.first else {
            if artifacts.count > 1 { tell("There are \(artifacts.count) artifacts, so the training job is not clear") }
            return
        }
        let jobs = try records.searchEntries(
            SearchQuery(
                .entry(.trainingJob),
                scope: scope,
                condition: .compare(.property("ModelArtifacts.S3ModelArtifacts"), .equals, .text(artifact)),
                limit: 2
            )
        )
        switch jobs.count {
        case 0: tell("No training job here has made \(artifact)")
        case 1: trainingJob = jobs.hits.first?.hit
        default:
            let names = jobs.hits.map(\.hit.name).joined(separator: ", ")
            tell("\(jobs.count) training jobs have made \(artifact), such as \(names); give the TrainingJobName")
        }
    }

    private mutating func tell(_ message: String) {
        findings.append(Finding(at: JSONPointer([.name("training_details")]), .information, message))
    }
}

extension RegistryEntry {
    /// The entry as it was at a time, nil when it is younger; without a time, as it is.
    fileprivate func asOf(_ time: Timestamp?, _ records: any Records) throws -> RegistryEntry? {
        guard let time else { return self }
        guard let earlier = try records.document(of: self, asOf: time) else { return nil }
        var entry = self
        entry.document = earlier
        return entry
    }
}
