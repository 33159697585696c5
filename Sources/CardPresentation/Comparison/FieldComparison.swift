import JSONTree
import ModelCards

/// One field of several contents side by side.
package struct FieldComparison: Hashable, Sendable {
    package let place: ContentPlace
    /// What each content says there; nil where it says nothing.
    package let values: [JSON?]

    /// Whether the contents do not all say the same.
    package var differs: Bool {
        guard let first = values.first else { return false }
        return values.dropFirst().contains { value in
            switch (first, value) {
            case (nil, nil): false
            case (let one?, let other?): !one.isEquivalent(to: other)
            default: true
            }
        }
    }

    /// The member of the content that the field lies in.
    package var section: String {
        guard case .member(let name)? = place.steps.first else { return "" }
        return name
    }

    /// Every field that any of the contents has: sections in the schema's order, then fields in the first content's
    /// order, and what only later ones have behind its neighbour there.
    package static func all(_ contents: [JSON]) -> [FieldComparison] {
        let leaves = contents.map(ContentLeaf.all)
        let values = leaves.map { leaves in
            Dictionary(leaves.map { ($0.place, $0.value) }) { first, _ in first }
        }
        let fields = order(of: leaves.map { $0.map(\.place) }).map { place in
            FieldComparison(place: place, values: values.map { $0[place] })
        }
        let ranks = Dictionary(sections.enumerated().map { ($1, $0) }) { first, _ in first }
        return fields.enumerated().sorted { one, other in
            let (left, right) = (ranks[one.element.section] ?? ranks.count, ranks[other.element.section] ?? ranks.count)
            return (left, one.offset) < (right, other.offset)
        }
        .map(\.element)
    }

    /// Merges lists of places, so that each list's own order is kept as far as the earlier ones allow.
    private static func order(of lists: [[ContentPlace]]) -> [ContentPlace] {
        var merged: [ContentPlace] = []
        var known: Set<ContentPlace> = []
        for list in lists {
            var behind: [ContentPlace?: [ContentPlace]] = [:]
            var last: ContentPlace?
            for place in list {
                if known.contains(place) {
                    last = place
                } else {
                    behind[last, default: []].append(place)
                }
            }
            guard !behind.isEmpty else { continue }
            merged = (behind[nil] ?? []) + merged.flatMap { [$0] + (behind[$0] ?? []) }
            known.formUnion(list)
        }
        return merged
    }

    private static let sections = [
        "model_overview", "intended_uses", "business_details", "training_details", "evaluation_details",
        "additional_information", "model_package_details",
    ]
}
