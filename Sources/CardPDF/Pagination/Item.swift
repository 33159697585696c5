import CardPresentation

/// A measured block, or a part of one: how it flows, and what is drawn where it lands.
struct Item {
    var flow: FlowUnit
    let art: Art

    /// What is drawn.
    enum Art {
        case text(TextArt)
        case row(RowArt)
        case badges([PlacedBadge])
        case figure(any Chart, description: String)
        case contents([ContentsArt])
    }
}

/// A paragraph or heading.
struct TextArt {
    let box: TextBox
    let tag: StructureTag
    /// Room above the first line, within the item.
    var inset = 0.0
    /// Whether a rule runs along the top.
    var hasRule = false
    /// Small words behind the last word.
    var remark: TextBox?
    /// The level and text of the bookmark that leads here.
    var bookmark: Heading?
}

/// A badge and its place in the row of badges.
struct PlacedBadge {
    let badge: Badge
    let word: TextBox
    let x: Double
}

/// An entry of the table of sections; two may share a line.
struct ContentsArt {
    let title: TextBox
    let level: Int
    /// The item that the line leads to.
    let target: Int
    /// Where the line begins and how far it reaches, from the left margin.
    let x: Double
    let width: Double
}

/// A row of a table, or a label and its value.
struct RowArt {
    /// How a row is set off from its neighbours.
    enum Look: Hashable {
        /// A fine line above, unless the row is the first.
        case ruled(isFirst: Bool)
        /// A table's column names.
        case header
        /// Part of a tinted box.
        case panel(isFirst: Bool)
    }

    let look: Look
    let cells: [CellArt]
    /// Where the row may be cut, from 0 to its height.
    let cuts: [Double]
    /// Rows of the same table have the same number.
    let table: Int
}

/// What stands in one column of a row.
struct CellArt {
    let x: Double
    let paragraphs: [CellParagraph]
    let isHeader: Bool
}

/// A paragraph at its place in a cell.
struct CellParagraph {
    let box: TextBox
    /// Distance from the row's top.
    let top: Double
    /// An address that the paragraph opens.
    let link: String?
}
