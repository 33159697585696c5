import SageMakerAPI

/// A page of packages, of all groups and of none.
package struct PackageList: Sendable {
    package var filter: RegistryFilter
    package var packages: [RegisteredPackage]
    package var hits: TotalHits
    package var next: String?

    /// Describes a page.
    package init(filter: RegistryFilter, packages: [RegisteredPackage], hits: TotalHits, next: String? = nil) {
        self.filter = filter
        self.packages = packages
        self.hits = hits
        self.next = next
    }

    /// What the address says besides, so that it is not the list of groups.
    static let fixed = [FormFields.Field("view", "all")]

    /// Whether an address asks for packages rather than groups: groups have neither cards nor an approval.
    static func isMeant(by query: FormFields) -> Bool {
        query["view"] == "all" || query["card"] != nil || query["status"] != nil
    }

    /// Reads the page that an address asks for.
    init(_ context: PageContext) async throws {
        let filter = RegistryFilter(
            path: ConsolePath.to("packages"),
            query: context.request.query,
            statuses: ApprovalBadge.choices.map(\.value),
            fixed: Self.fixed
        )
        let found = try await context.service.search.run(
            filter.search(.modelPackage, name: "ModelPackageGroupName", status: "ModelApprovalStatus"),
            for: context.caller
        )
        let packages = found.results.compactMap { hit in
            hit["ModelPackage"].map { RegisteredPackage(description: $0) }
        }
        self.init(
            filter: filter,
            packages: try await packages.withCards(context),
            hits: found.totalHits,
            next: found.nextToken
        )
    }
}
