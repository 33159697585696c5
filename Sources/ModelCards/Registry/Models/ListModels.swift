import SageMakerAPI

/// Lists the account's models, newest first or by name.
package struct ListModels: Operation {
    let store: any Store
    let pages: PageTokens

    package func run(_ request: ListModelsInput, for caller: Caller) async throws -> ListModelsOutput {
        let byName = request.sortBy == .name
        let page = Page(request.maxResults)
        var query = RegistryQuery(
            .model,
            scope: caller.scope,
            order: byName ? .name : .creationTime,
            // Names read from A, times from the newest.
            ascending: request.sortOrder.map { $0 == .ascending } ?? byName,
            limit: page.fetch
        )
        // The API says "greater than or equal to" of this list alone, and a query's bounds are exclusive.
        query.createdAfter = request.creationTimeAfter.map { Timestamp(milliseconds: $0.milliseconds - 1) }
        query.createdBefore = request.creationTimeBefore
        query.nameContains = request.nameContains
        try query.goOn(from: request.nextToken, of: "ListModels", pages)
        let asked = query
        let (models, last) = page.cut(try await store.read { try $0.entries(matching: asked) })
        return ListModelsOutput(
            models: models.map { model in
                ModelSummary(modelName: model.name, modelArn: model.arn, creationTime: model.createdAt)
            },
            nextToken: last.map { asked.token(after: $0, of: "ListModels", pages) }
        )
    }
}
