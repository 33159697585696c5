import SageMakerAPI

/// The values that one property of cards has, each of which narrows the list down.
package struct FacetGroup: Hashable, Sendable {
    /// A value with the number of cards that would be left; nil where they are not counted.
    package struct Value: Hashable, Sendable {
        package let choice: CatalogueChoice
        package let count: Int?

        /// Pairs a choice with its number of cards.
        package init(_ choice: CatalogueChoice, count: Int?) {
            self.choice = choice
            self.count = count
        }
    }

    package let title: String
    /// Those that are chosen first.
    package let values: [Value]
    /// Whether the group stands open before anybody opens it.
    package let isOpen: Bool

    /// More tags than this start closed; a list of every tag would hide the rest.
    private static let openTags = 3

    /// Every group, in the order of the rail.
    package static func groups(_ facets: ModelCardFacets, for address: CatalogueAddress) -> [FacetGroup] {
        let groups = [
            group("Status", facets.modelCardStatuses, address, .status) { value in
                ModelCardStatus(rawValue: value).map { .status($0) }
            },
            group("Risk rating", inOrderOfRisk(facets.riskRatings), address, .risk) { .risk($0) },
            group("Owner", facets.modelOwners, address, .owner) { .owner($0) },
            group("Problem type", facets.problemTypes, address, .problem) { .problem($0) },
            group("Line of business", facets.linesOfBusiness, address, .business) { .business($0) },
            group("Model", facets.modelLinked, address, .linked) { .linked($0 == "true") },
            FacetGroup(
                title: "Last change",
                values: CatalogueAge.offered.map { Value(.changed($0), count: nil) },
                isOpen: true
            ),
            FacetGroup(title: "Written", values: [Value(.mine, count: nil)], isOpen: true),
        ]
        return (groups + tagGroups(facets.tags, address)).filter { !$0.values.isEmpty }
    }

    /// The ratings from the highest risk to none at all.
    package static func inOrderOfRisk(_ counts: [FacetCount]) -> [FacetCount] {
        let order = ["High", "Medium", "Low", "Unknown"]
        let rank = { (count: FacetCount) in
            order.firstIndex(of: count.value) ?? (count.value.isEmpty ? order.count + 1 : order.count)
        }
        return counts.enumerated().sorted { (rank($0.element), $0.offset) < (rank($1.element), $1.offset) }
            .map(\.element)
    }

    private static func group(
        _ title: String,
        _ counts: [FacetCount],
        _ address: CatalogueAddress,
        _ kind: CatalogueChoice.Kind,
        choice: (String) -> CatalogueChoice?
    ) -> FacetGroup {
        let counted = counts.compactMap { count in choice(count.value).map { Value($0, count: count.count) } }
        return FacetGroup(
            title: title,
            values: chosenFirst(counted, address.choices.filter { $0.kind == kind }),
            isOpen: true
        )
    }

    private static func tagGroups(_ facets: [TagFacet], _ address: CatalogueAddress) -> [FacetGroup] {
        let chosen: [Tag] = address.choices.compactMap { if case .tag(let tag) = $0 { tag } else { nil } }
        let missing = chosen.map(\.key).filter { key in !facets.contains { $0.key == key } }
        let all = facets + Set(missing).sorted().map { TagFacet(key: $0, values: []) }
        return all.enumerated().map { index, facet in
            let counted = facet.values.map { Value(.tag(Tag(key: facet.key, value: $0.value)), count: $0.count) }
            let chosen = chosen.filter { $0.key == facet.key }
            return FacetGroup(
                title: "Tag \(facet.key)",
                values: chosenFirst(counted, chosen.map { .tag($0) }),
                isOpen: index < openTags || !chosen.isEmpty
            )
        }
    }

    /// The values with those that are chosen at the top, where they are found again; one that no card has any longer can
    /// still be taken back.
    private static func chosenFirst(_ values: [Value], _ chosen: [CatalogueChoice]) -> [Value] {
        let known = values.filter { chosen.contains($0.choice) }
        let unknown = chosen.filter { choice in !values.contains { $0.choice == choice } }
        return known + unknown.map { Value($0, count: 0) } + values.filter { !chosen.contains($0.choice) }
    }
}
