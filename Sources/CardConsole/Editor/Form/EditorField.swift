/// One field of a step's form: which member of the content it writes, and how.
///
/// The name of a field in the form, and the id of its element, is the JSON pointer of the member.
package struct EditorField: Hashable, Sendable {
    /// How a member is written.
    package enum Kind: Hashable, Sendable {
        /// A text on one line, with words to choose from or replace.
        case line(limit: Int, suggestions: [String])
        /// A text of several lines.
        case prose(limit: Int)
        case number
        /// One of some words; none of them removes the member.
        case choice([Option])
        /// One of some words, each explained.
        case rating([Option])
        /// A list of texts.
        case lines(limit: Int, most: Int)
        /// A list of objects, one a row.
        case table([Column])
        /// An object whose names are the writer's own, one a row.
        case pairs(limit: Int)
    }

    /// A word that the content can say, and what people read.
    package struct Option: Hashable, Sendable {
        package let value: String
        package let label: String
        package let explanation: String

        package init(_ value: String, _ label: String, _ explanation: String = "") {
            self.value = value
            self.label = label
            self.explanation = explanation
        }
    }

    /// A member of each object of a list.
    package struct Column: Hashable, Sendable {
        package let member: String
        package let label: String
        package let isNumber: Bool

        package init(_ member: String, _ label: String, isNumber: Bool = false) {
            self.member = member
            self.label = label
            self.isNumber = isNumber
        }
    }

    package let path: [String]
    package let kind: Kind
    package let label: String
    package let hint: String?
    /// Whether the field can share its line with others.
    package private(set) var isShort = false

    package init(_ path: String, _ label: String, _ kind: Kind, hint: String? = nil) {
        self.path = path.split(separator: "/").map(String.init)
        self.kind = kind
        self.label = label
        self.hint = hint
    }

    /// The name of the field and the id of its element.
    package var pointer: String { path.reduce(into: "") { $0 += "/" + $1 } }

    /// The same field, beside others where there is room.
    var short: EditorField {
        var field = self
        field.isShort = true
        return field
    }

    static func line(_ path: String, _ label: String, _ limit: Int = 1024, hint: String? = nil) -> EditorField {
        EditorField(path, label, .line(limit: limit, suggestions: []), hint: hint)
    }

    static func prose(_ path: String, _ label: String, _ limit: Int, hint: String? = nil) -> EditorField {
        EditorField(path, label, .prose(limit: limit), hint: hint)
    }
}

/// Fields that stand together under a heading.
package struct EditorGroup: Hashable, Sendable {
    package let title: String
    package let introduction: String?
    package let fields: [EditorField]

    package init(_ title: String, _ introduction: String? = nil, _ fields: [EditorField]) {
        self.title = title
        self.introduction = introduction
        self.fields = fields
    }

    /// The place of the group on its page.
    package var id: String {
        "group-" + title.lowercased().split { !$0.isLetter }.joined(separator: "-")
    }
}
