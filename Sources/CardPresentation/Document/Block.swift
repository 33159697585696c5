/// One thing that a page shows, before anybody knows how high it is or on which page it lands.
package enum Block: Hashable, Sendable {
    /// The small line above the title.
    case overline(String)
    case title(String)
    /// The description, set larger than the text.
    case lead(String)
    case badges([Badge])
    case heading(Heading)
    case paragraph(String)
    /// Labels beside their values.
    case facts([Fact])
    /// A tinted box of labels and values, each cut to a few lines.
    case panel(title: String, facts: [Fact])
    case table(Table)
    case figure(Figure)
    /// Where the table of sections goes once the document is long enough to need one.
    case contents
}

/// The beginning of a section.
package struct Heading: Hashable, Sendable {
    /// 1 for a section, 2 for a part of one, 3 for a metric group.
    package let level: Int
    package let text: String
    /// A quiet remark behind the heading, such as who provided what follows.
    package let remark: String?

    package init(_ level: Int, _ text: String, remark: String? = nil) {
        self.level = level
        self.text = DisplayText.cleanLine(text)
        self.remark = remark
    }
}

/// A piece of text and what kind of text it is.
package struct Passage: Hashable, Sendable {
    /// How the text is set.
    package enum Face: Hashable, Sendable {
        case prose
        /// ARNs, URIs and digests, whose every character counts.
        case code
        /// Aligned by its end in tables.
        case number
        /// Stands for a value that is empty.
        case absent
    }

    package let text: String
    package let face: Face

    /// Cleans the text; what is blank shows as a dash.
    package init(_ text: String, _ face: Face = .prose) {
        let cleaned = DisplayText.clean(text)
        let isBlank = cleaned.allSatisfy(\.isWhitespace)
        self.text = isBlank ? "—" : cleaned
        self.face = isBlank ? .absent : face
    }

    /// Nothing at all, for a cell that need not have anything.
    package static let blank = Passage()

    private init() {
        text = ""
        face = .absent
    }

    /// The address to open when this is one: `https` only, since a document must not start anything else.
    package var link: String? {
        guard text.hasPrefix("https://"), text.utf8.count > 8, text.utf8.count <= 2048 else { return nil }
        let isPlain = text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !#"'"<>\`{}|^()"#.utf8.contains($0) }
        return isPlain ? text : nil
    }
}

/// A label and its values, one below the other.
package struct Fact: Hashable, Sendable {
    package let label: String
    package let values: [Passage]

    package init(_ label: String, _ values: [Passage]) {
        self.label = DisplayText.cleanLine(label)
        self.values = values
    }

    package init(_ label: String, _ text: String, _ face: Passage.Face = .prose) {
        self.init(label, [Passage(text, face)])
    }
}

/// Rows under named columns.
package struct Table: Hashable, Sendable {
    package let columns: [String]
    package let rows: [[Passage]]

    package init(columns: [String], rows: [[Passage]]) {
        self.columns = columns
        self.rows = rows
    }
}
