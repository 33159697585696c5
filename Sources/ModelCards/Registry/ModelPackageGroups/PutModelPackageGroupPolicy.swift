import JSONTree
import SageMakerAPI

/// Gives a group a resource policy in place of the one that it may have; the policy is kept and shown, not enforced.
package struct PutModelPackageGroupPolicy: Operation {
    let store: any Store

    package func run(
        _ request: PutModelPackageGroupPolicyInput,
        for caller: Caller
    ) async throws -> PutModelPackageGroupPolicyOutput {
        let policy = request.resourcePolicy
        try Self.check(policy)
        let reference = try EntryReference(
            request.modelPackageGroupName,
            .modelPackageGroup,
            for: caller,
            action: "PutModelPackageGroupPolicy"
        )
        try await store.transaction { records in
            try reference.find(in: caller.scope, records).setPolicy(policy, in: records)
        }
        return PutModelPackageGroupPolicyOutput(modelPackageGroupArn: reference.arn)
    }

    private static func check(_ policy: String) throws(SageMakerError) {
        let document: JSON
        do {
            document = try JSON(parsing: policy)
        } catch {
            throw .invalidResourcePolicy(error.description)
        }
        guard document.members != nil else { throw .invalidResourcePolicy("A policy is a JSON object") }
    }
}

extension RegistryEntry {
    /// Stores the group with that policy, or without any when nil; who looks at the group sees no change of it.
    func setPolicy(_ policy: String?, in records: any Records) throws {
        var group = self
        group.policy = policy
        try records.update(group, properties: group.modelPackageGroupDescription.searchableProperties())
    }
}
