import JSONTree
import SageMakerAPI

/// A page of the account's groups of model packages.
package struct GroupList: Sendable {
    /// A group with its latest version.
    package struct Group: Hashable, Sendable {
        package var name: String
        package var description: String?
        package var createdAt: Timestamp?
        package var versions: TotalHits
        package var latest: RegisteredPackage?

        /// Describes a group.
        package init(
            name: String,
            description: String? = nil,
            createdAt: Timestamp? = nil,
            versions: TotalHits = TotalHits(value: 0, relation: .equalTo),
            latest: RegisteredPackage? = nil
        ) {
            self.name = name
            self.description = description
            self.createdAt = createdAt
            self.versions = versions
            self.latest = latest
        }

        /// The group's own page.
        var page: String { ConsolePath.to("packages", name) }
    }

    package var filter: RegistryFilter
    package var groups: [Group]
    package var hits: TotalHits
    package var next: String?

    /// Describes a page.
    package init(filter: RegistryFilter, groups: [Group], hits: TotalHits, next: String? = nil) {
        self.filter = filter
        self.groups = groups
        self.hits = hits
        self.next = next
    }

    /// Reads the page that an address asks for, and the latest version of each of its groups.
    init(_ context: PageContext) async throws {
        var filter = RegistryFilter(path: ConsolePath.to("packages"), query: context.request.query)
        filter.card = nil
        let found = try await context.service.search.run(
            filter.search(.modelPackageGroup, name: "ModelPackageGroupName"),
            for: context.caller
        )
        let groups = try await found.results.compactMap { $0["ModelPackageGroup"] }.together { record in
            try await Group(record, context)
        }
        let cards = try await groups.compactMap(\.latest).withCards(context)
        let latest = Dictionary(cards.map { ($0.arn, $0) }) { first, _ in first }
        self.init(
            filter: filter,
            groups: groups.map { group in
                var group = group
                group.latest = group.latest.map { latest[$0.arn] ?? $0 }
                return group
            },
            hits: found.totalHits,
            next: found.nextToken
        )
    }
}

extension GroupList.Group {
    /// Reads a hit, and searches for its versions, of which the first is enough.
    fileprivate init(_ record: JSON, _ context: PageContext) async throws {
        let name = record["ModelPackageGroupName"]?.string ?? ""
        let versions = try await context.service.search.run(.versions(ofGroup: name, count: 1), for: context.caller)
        self.init(
            name: name,
            description: record["ModelPackageGroupDescription"]?.string,
            createdAt: record["CreationTime"].flatMap(Timestamp.init(wire:)),
            versions: versions.totalHits,
            latest: versions.results.first?["ModelPackage"].map { RegisteredPackage(description: $0) }
        )
    }
}

extension SearchRequest {
    /// The versions of a group, latest first.
    static func versions(ofGroup name: String, count: Int, after token: String? = nil) -> SearchRequest {
        SearchRequest(
            resource: .modelPackage,
            searchExpression: SearchExpression(filters: [Filter("ModelPackageGroupName", .equals, name)]),
            sortBy: "ModelPackageVersion",
            nextToken: token,
            maxResults: count
        )
    }
}
