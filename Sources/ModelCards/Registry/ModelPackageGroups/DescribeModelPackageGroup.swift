import SageMakerAPI

/// Shows a group of model packages.
package struct DescribeModelPackageGroup: Operation {
    let store: any Store

    package func run(
        _ request: DescribeModelPackageGroupInput,
        for caller: Caller
    ) async throws -> DescribeModelPackageGroupOutput {
        let reference = try EntryReference(
            request.modelPackageGroupName,
            .modelPackageGroup,
            for: caller,
            action: "DescribeModelPackageGroup"
        )
        let group = try await store.read { try reference.find(in: caller.scope, $0) }
        return DescribeModelPackageGroupOutput(body: group.modelPackageGroupDescription)
    }
}
