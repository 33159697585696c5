import SageMakerAPI

/// Shows a model package with its card.
package struct DescribeModelPackage: Operation {
    let store: any Store

    package func run(
        _ request: DescribeModelPackageInput,
        for caller: Caller
    ) async throws -> DescribeModelPackageOutput {
        let reference = try EntryReference(
            request.modelPackageName,
            .modelPackage,
            for: caller,
            action: "DescribeModelPackage"
        )
        let included = request.includedData
        let (package, card) = try await store.read { records in
            let package = try reference.find(in: caller.scope, records)
            return (package, try records.packageCard(of: package.arn, in: caller.scope, including: included))
        }
        return DescribeModelPackageOutput(body: package.modelPackageDescription(card: card))
    }
}
