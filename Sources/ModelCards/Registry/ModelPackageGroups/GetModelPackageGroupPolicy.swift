import SageMakerAPI

/// Shows a group's resource policy as it was put.
package struct GetModelPackageGroupPolicy: Operation {
    let store: any Store

    package func run(
        _ request: GetModelPackageGroupPolicyInput,
        for caller: Caller
    ) async throws -> GetModelPackageGroupPolicyOutput {
        let reference = try EntryReference(
            request.modelPackageGroupName,
            .modelPackageGroup,
            for: caller,
            action: "GetModelPackageGroupPolicy"
        )
        let group = try await store.read { try reference.find(in: caller.scope, $0) }
        guard let policy = group.policy else { throw SageMakerError.resourcePolicyNotFound(group.arn) }
        return GetModelPackageGroupPolicyOutput(resourcePolicy: policy)
    }
}
