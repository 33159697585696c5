import JSONTree

/// How many cards have each value of each facet, whatever the filter says about that facet itself.
package struct ModelCardFacets: Hashable, Sendable, WireWritable {
    package var modelCardStatuses: [FacetCount]
    package var riskRatings: [FacetCount]
    package var modelOwners: [FacetCount]
    package var problemTypes: [FacetCount]
    package var linesOfBusiness: [FacetCount]
    package var tags: [TagFacet]
    /// `true` and `false`.
    package var modelLinked: [FacetCount]
    /// Whether only the cards changed last were counted.
    package var isSample: Bool

    /// Collects counts.
    package init(
        modelCardStatuses: [FacetCount] = [],
        riskRatings: [FacetCount] = [],
        modelOwners: [FacetCount] = [],
        problemTypes: [FacetCount] = [],
        linesOfBusiness: [FacetCount] = [],
        tags: [TagFacet] = [],
        modelLinked: [FacetCount] = [],
        isSample: Bool = false
    ) {
        self.modelCardStatuses = modelCardStatuses
        self.riskRatings = riskRatings
        self.modelOwners = modelOwners
        self.problemTypes = problemTypes
        self.linesOfBusiness = linesOfBusiness
        self.tags = tags
        self.modelLinked = modelLinked
        self.isSample = isSample
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardStatuses", modelCardStatuses)
        writer.member("RiskRatings", riskRatings)
        writer.member("ModelOwners", modelOwners)
        writer.member("ProblemTypes", problemTypes)
        writer.member("LinesOfBusiness", linesOfBusiness)
        writer.member("Tags", tags)
        writer.member("ModelLinked", modelLinked)
        writer.member("IsSample", isSample)
        writer.endObject()
    }
}

/// A value, empty for cards that have none, and the number of cards with it.
package struct FacetCount: Hashable, Sendable, WireWritable {
    package var value: String
    package var count: Int

    /// Pairs a value with its number of cards.
    package init(value: String, count: Int) {
        self.value = value
        self.count = count
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Value", value)
        writer.member("Count", count)
        writer.endObject()
    }
}

/// The values that a tag has, and the number of cards with each.
package struct TagFacet: Hashable, Sendable, WireWritable {
    package var key: String
    package var values: [FacetCount]

    /// Pairs a key with its values.
    package init(key: String, values: [FacetCount]) {
        self.key = key
        self.values = values
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Key", key)
        writer.member("Values", values)
        writer.endObject()
    }
}
