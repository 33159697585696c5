import SageMakerAPI

/// Lists the account's model packages, newest first or by name: the versions of a group when one is given, otherwise,
/// as the API has it, those without a group unless told otherwise.
package struct ListModelPackages: Operation {
    let store: any Store
    let pages: PageTokens

    package func run(_ request: ListModelPackagesInput, for caller: Caller) async throws -> ListModelPackagesOutput {
        let byName = request.sortBy == .name
        let page = Page(request.maxResults)
        var query = RegistryQuery(
            .modelPackage,
            scope: caller.scope,
            order: byName ? .name : .creationTime,
            // Names read from A, times from the newest.
            ascending: request.sortOrder.map { $0 == .ascending } ?? byName,
            limit: page.fetch
        )
        query.createdAfter = request.creationTimeAfter
        query.createdBefore = request.creationTimeBefore
        query.nameContains = request.nameContains
        query.approvalStatus = request.modelApprovalStatus?.rawValue
        query.groupName = try request.modelPackageGroupName.map { name throws(SageMakerError) in
            try EntryReference(name, .modelPackageGroup, for: caller, action: "ListModelPackages").name
        }
        switch request.modelPackageType ?? (query.groupName == nil ? .unversioned : .versioned) {
        case .versioned: query.isVersioned = true
        case .unversioned: query.isVersioned = false
        case .both: query.isVersioned = nil
        }
        try query.goOn(from: request.nextToken, of: "ListModelPackages", pages)
        let asked = query
        let (packages, last) = page.cut(try await store.read { try $0.entries(matching: asked) })
        return ListModelPackagesOutput(
            modelPackageSummaryList: packages.map(\.modelPackageSummary),
            nextToken: last.map { asked.token(after: $0, of: "ListModelPackages", pages) }
        )
    }
}
