/// What one value of a card's content must be: the vocabulary that the sections' tables are written in.
package indirect enum ContentRule: Hashable, Sendable {
    /// Any value, of any shape.
    case anything
    /// A string, its length in Unicode code points.
    case text(minLength: Int, maxLength: Int?)
    /// A string that satisfies the pattern `.{1,n}`, which is not anchored: it asks for one character that is not a
    /// newline and limits nothing, so names longer than `n` are valid.
    case name(pattern: Int)
    /// One of these strings.
    case oneOf([String])
    /// A number, whatever its notation; a boolean is none.
    case number(minimum: Int?)
    /// `true` or `false`.
    case boolean
    /// An array whose elements all satisfy one rule.
    case array(of: ContentRule, minItems: Int, maxItems: Int?)
    /// An object with these members; every other member falls under `others`.
    case object([ContentMember], others: OtherMembers)
    /// Any of several rules, each for another JSON type.
    case either([ContentRule])
    /// An object whose string member `type` decides which rule applies; `otherwise` explains any other type.
    case kinds([ContentKind], otherwise: ContentRule)

    /// What becomes of members that an object's rule does not name.
    package indirect enum OtherMembers: Hashable, Sendable {
        case refused
        case allowed
        case each(ContentRule)
    }
}

/// A member that an object's rule names.
package struct ContentMember: Hashable, Sendable {
    package let name: String
    package let isRequired: Bool
    package let rule: ContentRule

    /// A member that must be there.
    package static func required(_ name: String, _ rule: ContentRule) -> ContentMember {
        ContentMember(name: name, isRequired: true, rule: rule)
    }

    /// A member that may be left out, but not be null.
    package static func optional(_ name: String, _ rule: ContentRule) -> ContentMember {
        ContentMember(name: name, isRequired: false, rule: rule)
    }
}

/// The rule for objects whose `type` is one of `types`.
package struct ContentKind: Hashable, Sendable {
    package let types: [String]
    package let rule: ContentRule

    /// Pairs types with the rule for them.
    package init(_ types: [String], _ rule: ContentRule) {
        self.types = types
        self.rule = rule
    }
}

extension ContentRule {
    /// A string without limits.
    package static let freeText = ContentRule.text(minLength: 0, maxLength: nil)
    /// A number without limits.
    package static let anyNumber = ContentRule.number(minimum: nil)

    /// A string of at most that many code points.
    package static func text(upTo maxLength: Int) -> ContentRule {
        .text(minLength: 0, maxLength: maxLength)
    }

    /// An array of at most that many elements.
    package static func list(of element: ContentRule, upTo maxItems: Int? = nil) -> ContentRule {
        .array(of: element, minItems: 0, maxItems: maxItems)
    }

    /// An object that has no other members than these.
    package static func closed(_ members: ContentMember...) -> ContentRule {
        .object(members, others: .refused)
    }

    /// An object of any names, whose values all satisfy one rule.
    package static func map(of value: ContentRule) -> ContentRule {
        .object([], others: .each(value))
    }
}
