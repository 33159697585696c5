import SageMakerAPI

/// A page of the account's models.
package struct ModelList: Sendable {
    package var filter: RegistryFilter
    package var models: [RegisteredModel]
    package var hits: TotalHits
    package var next: String?

    /// Describes a page.
    package init(filter: RegistryFilter, models: [RegisteredModel], hits: TotalHits, next: String? = nil) {
        self.filter = filter
        self.models = models
        self.hits = hits
        self.next = next
    }

    /// Reads the page that an address asks for; a hit comes with its card, so nothing else is read.
    init(_ context: PageContext) async throws {
        let filter = RegistryFilter(path: ConsolePath.to("models"), query: context.request.query)
        let found = try await context.service.search.run(
            filter.search(.model, name: "ModelName"),
            for: context.caller
        )
        self.init(
            filter: filter,
            models: found.results.compactMap { hit in
                guard let record = hit["Model"], let description = record["Model"] else { return nil }
                return RegisteredModel(description: description, card: CardLink(record: record["ModelCard"]))
            },
            hits: found.totalHits,
            next: found.nextToken
        )
    }
}
