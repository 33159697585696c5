import JSONTree
import SageMakerAPI

/// Changes what a model package says: its approval, its metadata, its specifications, its card.
///
/// Members that are sent replace the present ones; metadata properties and additional specifications join them.
package struct UpdateModelPackage: Operation {
    let store: any Store
    let policy: ServicePolicy
    let now: @Sendable () -> Timestamp

    package func run(_ request: UpdateModelPackageInput, for caller: Caller) async throws -> UpdateModelPackageOutput {
        let reference = try EntryReference(
            request.modelPackageArn,
            .modelPackage,
            for: caller,
            action: "UpdateModelPackage"
        )
        let (time, policy) = (now(), policy)
        let card = try request.modelCard.map { member throws(SageMakerError) in
            try PackageCardChange(member, by: caller.identity, at: time, policy: policy)
        }
        try await store.transaction { records in
            let present = try reference.find(in: caller.scope, records)
            var package = present
            package.document = try request.applied(to: present.document)
            let isCardNew = try card?.apply(to: present, in: records) ?? false
            // What a package says already is no change; the card is part of what it says.
            guard isCardNew || !package.document.isEquivalent(to: present.document) else { return }
            package.approvalStatus = package.document["ModelApprovalStatus"]?.string
            package.lastModifiedAt = present.timeOfChange(at: time)
            package.lastModifiedBy = caller.identity
            try records.update(package, properties: package.modelPackageDescription().searchableProperties())
        }
        return UpdateModelPackageOutput(modelPackageArn: reference.arn)
    }
}

extension UpdateModelPackageInput {
    private static let metadataLimit = 50
    private static let specificationLimit = 15

    /// A package's document after this update.
    ///
    /// - Throws: `ValidationException` for more metadata or specifications than a package can have.
    fileprivate func applied(to document: JSON) throws(SageMakerError) -> JSON {
        var changed = document
        let replaced = [
            "ModelApprovalStatus", "ModelPackageRegistrationType", "ApprovalDescription", "InferenceSpecification",
            "SourceUri", "ModelLifeCycle",
        ]
        for name in replaced {
            guard let value = definition[name] else { continue }
            changed = changed.setting(name, to: value)
        }
        if let metadata = try metadata(after: document["CustomerMetadataProperties"]?.members ?? []) {
            changed =
                metadata.isEmpty
                ? changed.without("CustomerMetadataProperties")
                : changed.setting("CustomerMetadataProperties", to: .object(metadata))
        }
        if let specifications = try specifications(after: document["AdditionalInferenceSpecifications"]?.array ?? []) {
            changed = changed.setting("AdditionalInferenceSpecifications", to: .array(specifications))
        }
        return changed
    }

    /// The package's metadata properties after the update: first those go that have to, then those come that have to.
    private func metadata(after present: [JSONMember]) throws(SageMakerError) -> [JSONMember]? {
        let added = definition["CustomerMetadataProperties"]?.members ?? []
        let removed = Set((customerMetadataPropertiesToRemove ?? []).map { Array($0.utf8) })
        guard !added.isEmpty || !removed.isEmpty else { return nil }
        let kept = present.filter { !removed.contains(Array($0.name.utf8)) }
        let merged = added.reduce(JSON.object(kept)) { $0.setting($1.name, to: $1.value) }.members ?? []
        guard merged.count <= Self.metadataLimit else {
            throw .customerMetadataLimitExceeded(limit: Self.metadataLimit)
        }
        return merged
    }

    /// The package's additional specifications after the update; one that is there already, word for word, is the same,
    /// so that a call can be repeated.
    private func specifications(after present: [JSON]) throws(SageMakerError) -> [JSON]? {
        guard let added = definition["AdditionalInferenceSpecificationsToAdd"]?.array else { return nil }
        var all = present
        for specification in added {
            if let same = all.first(where: { $0["Name"] == specification["Name"] }) {
                guard same.isEquivalent(to: specification) else {
                    throw .additionalInferenceSpecificationExists(specification["Name"]?.string ?? "")
                }
                continue
            }
            all.append(specification)
        }
        guard all.count <= Self.specificationLimit else {
            throw .additionalInferenceSpecificationLimitExceeded(limit: Self.specificationLimit)
        }
        return all
    }
}
