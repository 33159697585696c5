/// The table of sections, which only documents of some length have.
enum ContentsTable {
    /// Shorter documents are leafed through faster than looked up.
    static let shortestDocument = 3
    private static let mostEntries = 24

    /// Puts the table of sections at `position`, and the lines' targets behind it.
    static func insert(into items: [Item], at position: Int, _ typesetter: Typesetter) -> [Item] {
        let headings = items.enumerated().compactMap { index, item -> (index: Int, heading: Heading)? in
            guard case .text(let art) = item.art, let heading = art.bookmark, heading.level <= 2 else { return nil }
            return (index, heading)
        }
        let sections = headings.filter { $0.heading.level == 1 }
        let shown = headings.count <= mostEntries ? headings : Array(sections.prefix(mostEntries * 2))
        let title = typesetter.keptBox("Contents", .part)
        var table = [
            Item(
                flow: FlowUnit(strips: [title.height + 5], spaceBefore: 22, keepsWithNext: true),
                art: .text(TextArt(box: title, tag: .heading2))
            )
        ]
        // The table's own items move what stands behind it.
        let shift = shown.count + 1
        for (index, heading) in shown {
            let style = heading.level == 1 ? TextStyle.body : .label
            let indent = heading.level == 1 ? 0.0 : 14
            let box = typesetter.box(
                heading.text,
                style,
                width: PageGeometry.textWidth - 40 - indent,
                maximumLines: 1
            )
            let target = index < position ? index : index + shift
            let art = ContentsArt(title: box, level: heading.level, target: target)
            let height = box.height + (heading.level == 1 ? 4 : 1)
            table.append(Item(flow: FlowUnit(strips: [height]), art: .contentsEntry(art)))
        }
        var result = Array(items[..<position]) + table
        result += items[position...].map { item in
            var item = item
            item.flow.header = item.flow.header.map { $0 < position ? $0 : $0 + shift }
            return item
        }
        return result
    }
}
