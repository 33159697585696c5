import SageMakerAPI

extension CatalogueEntry {
    /// What the catalogue says of cards, in their order.
    static func entries(of cards: [Card], _ records: any Records) throws -> [CatalogueEntry] {
        let authors = try records.authors(ofAll: cards)
        let tags = try records.tags(ofAll: cards.map { $0.scope.cardARN($0.name) })
        return cards.map { card in
            let arn = card.scope.cardARN(card.name)
            return CatalogueEntry(card, arn, writtenBy: authors[card.id] ?? card.lastModifiedBy, tags[arn] ?? [])
        }
    }

    private init(_ card: Card, _ arn: String, writtenBy author: Identity, _ tags: [Tag]) {
        self.init(
            modelCardName: card.name,
            modelCardArn: arn,
            modelCardVersion: card.latestVersion,
            modelCardStatus: card.status,
            creationTime: card.createdAt,
            createdBy: card.createdBy.userContext,
            lastModifiedTime: card.lastModifiedAt,
            lastModifiedBy: card.lastModifiedBy.userContext,
            writtenBy: author.userContext,
            tags: tags
        )
        riskRating = card.facts.riskRating
        modelName = card.facts.modelName
        modelOwner = card.facts.modelOwner
        problemType = card.facts.problemType
        lineOfBusiness = card.facts.lineOfBusiness
        modelId = card.facts.modelID
        modelPackageArn = card.facts.modelPackageARN
        modelPackageGroupName = card.facts.modelPackageGroupName
    }
}

extension ModelCardFacets {
    /// Counts as the wire shows them.
    init(_ facets: CatalogueFacets) {
        self.init(
            modelCardStatuses: facets.statuses.map(FacetCount.init),
            riskRatings: facets.riskRatings.map(FacetCount.init),
            modelOwners: facets.owners.map(FacetCount.init),
            problemTypes: facets.problemTypes.map(FacetCount.init),
            linesOfBusiness: facets.linesOfBusiness.map(FacetCount.init),
            tags: facets.tags.map { TagFacet(key: $0.key, values: $0.values.map(FacetCount.init)) },
            modelLinked: facets.links.map(FacetCount.init),
            isSample: facets.isSample
        )
    }
}

extension FacetCount {
    fileprivate init(_ count: CatalogueFacets.Count) {
        self.init(value: count.value, count: count.count)
    }
}
