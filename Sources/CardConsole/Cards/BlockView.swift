import CardPresentation

/// The blocks of a card's document as HTML; the PDF draws the same ones.
struct BlockView {
    /// Begins the names of places within the page.
    let section: String
    private var headings = 0
    private var tables = 0

    init(section: String) {
        self.section = section
    }

    /// All blocks of a section below its own heading.
    mutating func view(_ blocks: [Block]) -> HTML {
        var caption = ""
        var parts: [HTML] = []
        for block in blocks {
            if case .heading(let heading) = block { caption = heading.text }
            parts.append(view(block, caption: caption))
        }
        return HTML(parts)
    }

    /// The name of the place of a section's n-th heading.
    static func anchor(_ section: String, _ number: Int) -> String { "\(section)-\(number)" }

    private mutating func view(_ block: Block, caption: String) -> HTML {
        switch block {
        case .overline(let text): return p(.class("muted")) { text }
        case .title(let text): return h2 { text }
        case .lead(let text): return TextView.lines(text, name: "lead")
        case .badges(let badges): return div(.class("row")) { badges.map(BadgeView.view) }
        case .heading(let heading): return view(heading)
        case .paragraph(let text): return TextView.lines(text)
        case .facts(let facts): return PassageView.facts(facts)
        case .panel(let words, let facts):
            return div(.class("card")) {
                p(.class("panel-title")) { words }
                PassageView.facts(facts)
            }
        case .table(let table): return view(table, caption)
        case .figure(let figure): return FigureView.view(figure: figure)
        case .contents: return HTML()
        }
    }

    private mutating func view(_ heading: Heading) -> HTML {
        headings += 1
        let place = Self.anchor(section, headings)
        let content = HTML.group {
            heading.text
            if let remark = heading.remark {
                " "
                small(.class("remark")) { remark }
            }
        }
        return heading.level <= 2 ? h3(.id(place)) { content } : h4(.id(place)) { content }
    }

    private func view(_ table: Table, _ caption: String) -> HTML {
        let numbers = table.columns.indices.filter { column in
            table.rows.contains { $0.indices.contains(column) && $0[column].face == .number }
        }
        return DataTable.view(
            caption: caption.isEmpty ? table.columns.joined(separator: ", ") : caption,
            columns: table.columns,
            rows: table.rows.map { $0.map(PassageView.view) },
            numbers: Set(numbers)
        )
    }
}
