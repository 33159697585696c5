import JSONTree
import SageMakerAPI

/// Creates a group of model packages, refusing a name that the account already uses.
package struct CreateModelPackageGroup: Operation {
    let store: any Store
    let now: @Sendable () -> Timestamp

    package func run(
        _ request: CreateModelPackageGroupInput,
        for caller: Caller
    ) async throws -> CreateModelPackageGroupOutput {
        let tags = request.tags ?? []
        try checkUniqueKeys(of: tags)
        let group = NewRegistryEntry(
            kind: .modelPackageGroup,
            scope: caller.scope,
            name: request.modelPackageGroupName,
            status: "Completed",
            version: 0,
            createdAt: now(),
            createdBy: caller.identity,
            document: request.definition.without("ModelPackageGroupName", "Tags")
        )
        let arn = caller.scope.arn(of: group.kind, named: group.name)
        try await store.transaction { records in
            if try records.entry(.modelPackageGroup, named: group.name, in: group.scope) != nil {
                throw SageMakerError.modelPackageGroupExists(arn)
            }
            _ = try records.insert(
                group,
                properties: group.described.modelPackageGroupDescription.searchableProperties()
            )
            if !tags.isEmpty { try records.setTags(tags, of: arn) }
        }
        return CreateModelPackageGroupOutput(modelPackageGroupArn: arn)
    }
}
