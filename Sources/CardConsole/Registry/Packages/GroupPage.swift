import JSONTree
import SageMakerAPI

/// A group of packages with its versions, latest first.
package struct GroupPage: Sendable {
    package var name: String
    /// Everything that the registry knows of the group.
    package var description: JSON
    package var versions: [RegisteredPackage]
    package var hits: TotalHits
    package var tags: [Tag]
    package var isFirstPage: Bool
    package var next: String?

    /// Describes a group.
    package init(
        name: String,
        description: JSON,
        versions: [RegisteredPackage],
        hits: TotalHits,
        tags: [Tag] = [],
        isFirstPage: Bool = true,
        next: String? = nil
    ) {
        self.name = name
        self.description = description
        self.versions = versions
        self.hits = hits
        self.tags = tags
        self.isFirstPage = isFirstPage
        self.next = next
    }

    /// Reads a group and a page of its versions.
    ///
    /// - Throws: that there is no such group.
    init(named name: String, _ context: PageContext) async throws {
        let description = try await described("model package group", name) {
            try await context.service.describeModelPackageGroup.run(
                DescribeModelPackageGroupInput(modelPackageGroupName: name),
                for: context.caller
            ).body
        }
        let token = context.request.query.text("after")
        let found = try await context.service.search.run(
            .versions(ofGroup: name, count: RegistryFilter.pageSize, after: token),
            for: context.caller
        )
        let versions = found.results.compactMap { hit in
            hit["ModelPackage"].map { RegisteredPackage(description: $0) }
        }
        let tags = try await context.service.listTags.run(
            ListTagsInput(resourceArn: description["ModelPackageGroupArn"]?.string ?? ""),
            for: context.caller
        )
        self.init(
            name: name,
            description: description,
            versions: try await versions.withCards(context),
            hits: found.totalHits,
            tags: tags.tags ?? [],
            isFirstPage: token == nil,
            next: found.nextToken
        )
    }
}
