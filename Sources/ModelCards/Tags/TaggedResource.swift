import SageMakerAPI

/// Something that can carry tags: a card, or anything that the registry has.
struct TaggedResource: Sendable {
    /// What a tag can be on.
    private enum Kind {
        case card(named: String)
        case entry(EntryReference)
    }

    let arn: String
    private let kind: Kind

    /// Reads the ARN of something in the caller's account and region.
    ///
    /// - Throws: `ValidationException` for an ARN of a kind that carries no tags, such as an export job's; otherwise as
    ///   ``ResourceARN`` does.
    init(_ arn: String, for caller: Caller, action: String) throws(SageMakerError) {
        let resource = try ResourceARN(arn, for: caller, action: action, missing: ResourceARN.missing)
        if let name = resource.cardName {
            self.arn = caller.scope.cardARN(name)
            kind = .card(named: name)
        } else if let entry = resource.entry {
            let reference = try EntryReference(arn, entry.kind, for: caller, action: action)
            self.arn = reference.arn
            kind = .entry(reference)
        } else {
            throw .notTaggable(arn)
        }
    }

    /// Makes sure that the resource is there, and in a write transaction keeps it from going away.
    ///
    /// - Throws: what calls on a missing resource of its kind are refused with.
    func requireExisting(in scope: Scope, _ records: any Records) throws {
        switch kind {
        case .card(let name):
            guard try records.card(named: name, in: scope) != nil else { throw SageMakerError.cardNotFound(arn) }
        case .entry(let reference):
            _ = try reference.find(in: scope, records)
        }
    }
}

extension ResourceARN {
    /// What calls on something that is not there are refused with, as far as an ARN tells what it would be.
    static func missing(_ arn: String) -> SageMakerError {
        let kind = RegistryKind.allCases.first { arn.contains(":\($0.arnPath)/") }
        return kind?.missing(arn) ?? .cardNotFound(arn)
    }
}
