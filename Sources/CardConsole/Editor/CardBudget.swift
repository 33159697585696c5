import JSONTree
import ModelCards

/// The room that a card has.
package enum CardBudget {
    /// In Unicode code points.
    package static let limit = CardContent.maximumLength
}

extension JSON {
    /// Whether nothing in it says anything: empty lists, objects and texts, and objects of such.
    var isEmptyAtHeart: Bool {
        switch self {
        case .null: true
        case .string(let text): text.isEmpty
        case .array(let elements): elements.allSatisfy(\.isEmptyAtHeart)
        case .object(let members): members.allSatisfy { $0.value.isEmptyAtHeart }
        case .bool, .number: false
        }
    }
}
