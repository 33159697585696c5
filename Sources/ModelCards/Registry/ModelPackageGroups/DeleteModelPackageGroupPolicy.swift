import SageMakerAPI

/// Takes a group's resource policy away.
package struct DeleteModelPackageGroupPolicy: Operation {
    let store: any Store

    package func run(
        _ request: DeleteModelPackageGroupPolicyInput,
        for caller: Caller
    ) async throws -> EmptyResponse {
        let reference = try EntryReference(
            request.modelPackageGroupName,
            .modelPackageGroup,
            for: caller,
            action: "DeleteModelPackageGroupPolicy"
        )
        try await store.transaction { records in
            let group = try reference.find(in: caller.scope, records)
            guard group.policy != nil else { throw SageMakerError.resourcePolicyNotFound(group.arn) }
            try group.setPolicy(nil, in: records)
        }
        return EmptyResponse()
    }
}
