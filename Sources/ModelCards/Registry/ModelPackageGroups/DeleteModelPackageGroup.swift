import SageMakerAPI

/// Removes a group that has no packages, with its policy and tags; cards that name it stay.
package struct DeleteModelPackageGroup: Operation {
    let store: any Store

    package func run(_ request: DeleteModelPackageGroupInput, for caller: Caller) async throws -> EmptyResponse {
        let reference = try EntryReference(
            request.modelPackageGroupName,
            .modelPackageGroup,
            for: caller,
            action: "DeleteModelPackageGroup"
        )
        try await store.transaction { records in
            // The group is locked before its packages are looked for, so that none can join it meanwhile.
            let group = try reference.find(in: caller.scope, records)
            var packages = RegistryQuery(.modelPackage, scope: caller.scope, limit: 1)
            packages.groupName = group.name
            guard try records.entries(matching: packages).isEmpty else {
                throw SageMakerError.modelPackageGroupNotEmpty(group.arn)
            }
            try records.delete(group)
        }
        return EmptyResponse()
    }
}
