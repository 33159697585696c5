import JSONTree
import SageMakerAPI

/// Creates a model package: the next version of a group, or one that stands for itself under a name of its own.
///
/// Versions are numbered from 1 and no number is given twice, not even when its package is deleted.
package struct CreateModelPackage: Operation {
    let store: any Store
    let policy: ServicePolicy
    let now: @Sendable () -> Timestamp

    package func run(_ request: CreateModelPackageInput, for caller: Caller) async throws -> CreateModelPackageOutput {
        let tags = request.tags ?? []
        try checkUniqueKeys(of: tags)
        let place = try PackagePlace(of: request, for: caller)
        let token = request.clientToken.map { ClientToken($0, for: request.definition) }
        let (time, policy) = (now(), policy)
        let card = try request.modelCard.map { member throws(SageMakerError) in
            try PackageCardChange(member, by: caller.identity, at: time, policy: policy)
        }
        let arn = try await store.transaction { records -> String in
            // Taking a number locks the group, and with it everybody who comes with the same token.
            let numbered = try place.number(in: caller.scope, records)
            if let made = try token?.arnOfPackage(in: caller.scope, records) { return made }
            let package = NewRegistryEntry(
                kind: .modelPackage,
                scope: caller.scope,
                name: numbered.name,
                status: "Completed",
                groupName: numbered.group?.name,
                version: numbered.group?.version,
                approvalStatus: request.approvalStatus?.rawValue,
                createdAt: time,
                createdBy: caller.identity,
                document: request.document
            )
            let described = package.described
            if try records.entry(.modelPackage, named: package.name, in: package.scope) != nil {
                throw SageMakerError.modelPackageExists(described.arn)
            }
            let id = try records.insert(
                package,
                properties: described.modelPackageDescription().searchableProperties()
            )
            if let group = numbered.group {
                try records.update(group, properties: group.modelPackageGroupDescription.searchableProperties())
            }
            let ownTags = try numbered.group.map { try records.tags(of: $0.arn) } ?? tags
            if !ownTags.isEmpty { try records.setTags(ownTags, of: described.arn) }
            try token?.remember(id, in: caller.scope, records)
            _ = try card?.apply(to: described, in: records)
            return described.arn
        }
        return CreateModelPackageOutput(modelPackageArn: arn)
    }
}

/// Where a new package goes.
private enum PackagePlace {
    case group(EntryReference)
    case name(String)

    /// - Throws: `ValidationException` unless the request names exactly one place, and tags go with it.
    init(of request: CreateModelPackageInput, for caller: Caller) throws(SageMakerError) {
        switch (request.modelPackageName, request.modelPackageGroupName) {
        case (nil, nil):
            throw .modelPackageWithoutName
        case (.some, .some):
            throw .modelPackageWithTwoNames
        case (.some(let name), nil):
            self = .name(name)
        case (nil, .some(let group)):
            guard request.tags?.isEmpty ?? true else { throw .versionedModelPackageWithTags }
            self = .group(
                try EntryReference(group, .modelPackageGroup, for: caller, action: "CreateModelPackage")
            )
        }
    }

    /// The new package's name, and its group as it is once it has counted the package.
    func number(in scope: Scope, _ records: any Records) throws -> (name: String, group: RegistryEntry?) {
        switch self {
        case .name(let name):
            return (name, nil)
        case .group(let reference):
            var group = try reference.find(in: scope, records)
            let number = (group.version ?? 0) + 1
            group.version = number
            return ("\(group.name)/\(number)", group)
        }
    }
}

extension CreateModelPackageInput {
    /// A version waits for a decision until somebody takes it; a package that is no version needs none.
    fileprivate var approvalStatus: ModelApprovalStatus? {
        modelApprovalStatus ?? (modelPackageGroupName == nil ? nil : .pendingManualApproval)
    }

    /// What the registry keeps of the request; names, tags and the card have places of their own.
    fileprivate var document: JSON {
        let said = definition.without("ModelPackageName", "ModelPackageGroupName", "Tags", "ClientToken", "ModelCard")
        return approvalStatus.map { said.setting("ModelApprovalStatus", to: .string($0.rawValue)) } ?? said
    }
}
