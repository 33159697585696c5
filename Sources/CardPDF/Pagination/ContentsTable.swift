import CardPresentation

/// The table of sections, which only documents of some length have.
enum ContentsTable {
    /// Shorter documents are leafed through faster than looked up.
    static let shortestDocument = 3
    private static let mostEntries = 36
    private static let sectionHeight = 18.0
    private static let partHeight = 15.0

    /// The height that the first page has left below the items that stand before the table.
    static func room(below position: Int, _ pages: [[Placement]]) -> Double {
        guard let page = pages.first(where: { $0.contains { $0.unit == position - 1 } }),
            let last = page.last(where: { $0.unit < position })
        else { return 0 }
        return PageGeometry.textHeight - last.y - last.height
    }

    /// Puts the table of sections at `position`; what follows begins a new page.
    ///
    /// The form is the fullest that fits where the table stands: sections with their parts, sections alone, sections in
    /// two columns. Where nothing fits, the table moves to a page of its own, and lists the parts, too.
    static func insert(into items: [Item], at position: Int, room: Double, _ typesetter: Typesetter) -> [Item] {
        let headings = items.enumerated().compactMap { index, item -> Entry? in
            guard case .text(let art) = item.art, let heading = art.bookmark, heading.level <= 2 else { return nil }
            return Entry(index: index, heading: heading)
        }
        let sections = Array(headings.filter { $0.heading.level == 1 }.prefix(mostEntries))
        let all = headings.count <= mostEntries ? headings : sections
        let title = typesetter.keptBox("Contents", .part)
        let free = room - title.height - 5 - 22
        var lines: [[Entry]]
        if height(of: all) <= free {
            lines = all.map { [$0] }
        } else if height(of: sections) <= free {
            lines = sections.map { [$0] }
        } else {
            let half = (sections.count + 1) / 2
            lines = (0..<half).map { [sections[$0]] + (half + $0 < sections.count ? [sections[half + $0]] : []) }
            if Double(half) * sectionHeight > free {
                lines = all.map { [$0] }
            }
        }
        guard !lines.isEmpty else { return items }
        // The table's own items move what stands behind it.
        let shift = lines.count + 1
        let table = lines.enumerated().map { offset, line in
            let places = line.enumerated().map { column, entry in
                art(entry, column: column, of: lines[0].count, shift: entry.index < position ? 0 : shift, typesetter)
            }
            let height = height(of: [line[0]])
            let flow = FlowUnit(strips: [height], keepsWithNext: offset < lines.count - 1)
            return Item(flow: flow, art: .contents(places))
        }
        let heading = Item(
            flow: FlowUnit(strips: [title.height + 5], spaceBefore: 22, keepsWithNext: true),
            art: .text(TextArt(box: title, tag: .heading2))
        )
        var rest = items[position...].map { item in
            var item = item
            item.flow.header = item.flow.header.map { $0 < position ? $0 : $0 + shift }
            return item
        }
        if !rest.isEmpty {
            rest[0].flow.startsPage = true
        }
        return Array(items[..<position]) + [heading] + table + rest
    }

    private struct Entry {
        let index: Int
        let heading: Heading
    }

    private static func height(of entries: [Entry]) -> Double {
        entries.reduce(0) { $0 + ($1.heading.level == 1 ? sectionHeight : partHeight) }
    }

    private static func art(
        _ entry: Entry,
        column: Int,
        of columns: Int,
        shift: Int,
        _ typesetter: Typesetter
    ) -> ContentsArt {
        let gap = 26.0
        let width = columns == 1 ? PageGeometry.textWidth : (PageGeometry.textWidth - gap) / 2
        let style: TextStyle = entry.heading.level == 1 ? .body : .label
        let title = typesetter.box(entry.heading.text.shortened, style, width: width - 44, maximumLines: 1)
        return ContentsArt(
            title: title,
            level: entry.heading.level,
            target: entry.index + shift,
            x: Double(column) * (width + gap),
            width: width
        )
    }
}
