import SageMakerAPI

/// Lists the tags of a resource, ordered by key.
package struct ListTags: Operation {
    let store: any Store
    let pages: PageTokens

    package func run(_ request: ListTagsInput, for caller: Caller) async throws -> ListTagsOutput {
        let resource = try TaggedResource(request.resourceArn, for: caller, action: "ListTags")
        let page = Page(request.maxResults)
        let seal = PageTokens.query("ListTags", resource.arn)
        let after = try request.nextToken.map { try pages.position(in: $0, of: seal, count: 1)[0] }
        let found = try await store.read { records -> [Tag] in
            try resource.requireExisting(in: caller.scope, records)
            return try records.tags(of: resource.arn)
        }
        // A resource has at most fifty tags, so they are read whole and cut here.
        let rest = after.map { last in
            found.drop { !last.utf8.lexicographicallyPrecedes($0.key.utf8) }
        }
        let (tags, last) = page.cut(rest.map(Array.init) ?? found)
        return ListTagsOutput(tags: tags, nextToken: last.map { pages.token(after: [$0.key], of: seal) })
    }
}
