import SageMakerAPI

/// Lists the account's groups of model packages, newest first or by name.
package struct ListModelPackageGroups: Operation {
    let store: any Store
    let pages: PageTokens

    package func run(
        _ request: ListModelPackageGroupsInput,
        for caller: Caller
    ) async throws -> ListModelPackageGroupsOutput {
        // Nobody shares groups with anybody here.
        guard request.crossAccountFilterOption != .crossAccount else {
            return ListModelPackageGroupsOutput(modelPackageGroupSummaryList: [])
        }
        let byName = request.sortBy == .name
        let page = Page(request.maxResults)
        var query = RegistryQuery(
            .modelPackageGroup,
            scope: caller.scope,
            order: byName ? .name : .creationTime,
            // Names read from A, times from the newest.
            ascending: request.sortOrder.map { $0 == .ascending } ?? byName,
            limit: page.fetch
        )
        query.createdAfter = request.creationTimeAfter
        query.createdBefore = request.creationTimeBefore
        query.nameContains = request.nameContains
        try query.goOn(from: request.nextToken, of: "ListModelPackageGroups", pages)
        let asked = query
        let (groups, last) = page.cut(try await store.read { try $0.entries(matching: asked) })
        return ListModelPackageGroupsOutput(
            modelPackageGroupSummaryList: groups.map(\.modelPackageGroupSummary),
            nextToken: last.map { asked.token(after: $0, of: "ListModelPackageGroups", pages) }
        )
    }
}
