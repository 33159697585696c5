import CardPresentation
import JSONTree
import ModelCards

/// Two to five versions side by side, field by field; the first one is what the others are compared with.
package struct Comparison: Sendable {
    /// Fields of one part of a section, in order.
    package struct Part: Sendable {
        /// The section.
        package let heading: String
        /// The part of it, such as the evaluation and the group of metrics; empty for what lies in the section itself.
        package let subheading: String
        package let fields: [Field]
    }

    /// A field with what it is called within its part.
    package struct Field: Sendable {
        package let label: String
        package let values: FieldComparison
    }

    package let cards: [ComparedCard]
    package let onlyChanges: Bool
    /// How many fields there are in all, and how many differ.
    package let fieldCount: Int
    package let changeCount: Int
    package let parts: [Part]

    /// Compares contents.
    package init(_ cards: [ComparedCard], onlyChanges: Bool) {
        self.cards = cards
        self.onlyChanges = onlyChanges
        let fields = FieldComparison.all(cards.map(\.card.content))
        fieldCount = fields.count
        changeCount = fields.count(where: \.differs)
        parts = Self.parts(of: fields.filter { !onlyChanges || $0.differs })
    }

    /// Gathers what belongs together: a section's own fields come first, then its parts, each in one piece.
    private static func parts(of fields: [FieldComparison]) -> [Part] {
        var order: [[String]] = []
        var gathered: [[String]: [Field]] = [:]
        var sections: [String] = []
        for field in fields {
            let words = words(for: field.place)
            let key = [words.heading, words.subheading]
            if gathered[key] == nil { order.append(key) }
            if !sections.contains(words.heading) { sections.append(words.heading) }
            gathered[key, default: []].append(Field(label: words.label, values: field))
        }
        return sections.flatMap { section in
            let keys = order.filter { $0[0] == section }
            return (keys.filter { $0[1].isEmpty } + keys.filter { !$0[1].isEmpty }).map { key in
                Part(heading: key[0], subheading: key[1], fields: gathered[key] ?? [])
            }
        }
    }

    /// What the section, the part of it and the field are called.
    private static func words(for place: ContentPlace) -> (heading: String, subheading: String, label: String) {
        let words = PlaceLabel.words(for: place)
        guard words.count > 1 else { return (words.first ?? "", "", words.first ?? "") }
        let isMetric = place.steps.contains(.member("metric_data"))
        let depth = min(words.count - 2, isMetric ? 2 : 1)
        return (
            words[0], words[1..<(1 + depth)].joined(separator: " › "), words[(1 + depth)...].joined(separator: " › ")
        )
    }

    /// The address of this comparison, with another switch.
    package func path(onlyChanges: Bool) -> String {
        ConsolePath.compare(cards.map(\.item), onlyChanges: onlyChanges)
    }

    /// The address without one of the columns.
    package func path(without position: Int) -> String {
        var items = cards.map(\.item)
        items.remove(at: position)
        return ConsolePath.compare(items, onlyChanges: onlyChanges)
    }
}
