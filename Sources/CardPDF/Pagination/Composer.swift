import CardPresentation

/// Measures blocks and turns them into items that pagination can place.
struct Composer {
    let typesetter: Typesetter
    private(set) var items: [Item] = []
    /// Where the table of sections goes; nil when the document names no place.
    private(set) var contentsPosition: Int?
    private var tables = 0

    init(typesetter: Typesetter) {
        self.typesetter = typesetter
    }

    mutating func add(_ block: Block) {
        switch block {
        case .overline(let text):
            let box = typesetter.keptBox(text.uppercased(), .overline)
            add(TextArt(box: box, tag: .paragraph))
        case .title(let text): addTitle(text)
        case .lead(let text):
            let box = typesetter.box(text, .lead, width: PageGeometry.textWidth)
            add(TextArt(box: box, tag: .paragraph), spaceBefore: 8)
        case .badges(let badges): addBadges(badges)
        case .heading(let heading): addHeading(heading)
        case .paragraph(let text):
            let box = typesetter.box(text, .body, width: PageGeometry.textWidth)
            add(TextArt(box: box, tag: .paragraph), spaceBefore: 6)
        case .facts(let facts): addFacts(facts)
        case .panel(let title, let facts): addPanel(title, facts)
        case .table(let table): addTable(table)
        case .figure(let figure): addFigure(figure)
        case .contents: contentsPosition = items.count
        }
    }

    // MARK: Text

    /// Whether the last item is a heading; one that follows it needs less room.
    private var followsHeading: Bool {
        guard case .text(let art)? = items.last?.art else { return false }
        return art.bookmark != nil
    }

    private mutating func add(_ art: TextArt, spaceBefore: Double = 0, keepsWithNext: Bool = false) {
        var strips = art.box.lines.map(\.height)
        if !strips.isEmpty {
            strips[0] += art.inset
        }
        let flow = FlowUnit(strips: strips, spaceBefore: spaceBefore, keepsWithNext: keepsWithNext)
        items.append(Item(flow: flow, art: .text(art)))
    }

    private mutating func addTitle(_ text: String) {
        let length = text.count
        let style: TextStyle = length <= 90 ? .title : length <= 400 ? .longTitle : .longestTitle
        let box = typesetter.box(text, style, width: PageGeometry.textWidth)
        add(TextArt(box: box, tag: .heading1), spaceBefore: 4)
    }

    private mutating func addHeading(_ heading: Heading) {
        let (style, tag, space): (TextStyle, StructureTag, Double) =
            switch heading.level {
            case 1: (.section, .heading2, 30)
            case 2: (.part, .heading3, followsHeading ? 8 : 20)
            default: (.group, .heading4, followsHeading ? 7 : 14)
            }
        let width = PageGeometry.textWidth
        let box = typesetter.keptBox(heading.text, style, width: width)
        var art = TextArt(box: box, tag: tag, bookmark: heading)
        if heading.level == 1 {
            art.inset = 9
            art.hasRule = true
        }
        guard let remark = heading.remark else { return add(art, spaceBefore: space, keepsWithNext: true) }
        let words = typesetter.keptBox(remark, .remark, width: width)
        if box.lines.count == 1, box.inkWidth + words.inkWidth + 10 <= width {
            art.remark = words
            return add(art, spaceBefore: space, keepsWithNext: true)
        }
        add(art, spaceBefore: space, keepsWithNext: true)
        add(TextArt(box: words, tag: .paragraph), keepsWithNext: true)
    }

    private mutating func addBadges(_ badges: [Badge]) {
        var x = 0.0
        let placed = badges.map { badge in
            let word = typesetter.keptBox(badge.text, TextStyle.badge.inked(BadgeDrawing.ink(of: badge.tone)))
            defer { x += BadgeDrawing.width(of: word) + 8 }
            return PlacedBadge(badge: badge, word: word, x: x)
        }
        items.append(Item(flow: FlowUnit(strips: [BadgeDrawing.height], spaceBefore: 14), art: .badges(placed)))
    }

    // MARK: Labels and values

    private mutating func addFacts(_ facts: [Fact]) {
        tables += 1
        for (position, fact) in facts.enumerated() {
            let label = typesetter.keptBox(fact.label, .label, width: PageGeometry.labelWidth)
            let cells = [
                cell([(label, nil)], x: 0, padding: 3.5, isHeader: true),
                cell(paragraphs(fact.values), x: PageGeometry.valueX, padding: 3.5),
            ]
            addRow(
                .ruled(isFirst: position == 0),
                cells,
                padding: 3.5,
                spaceBefore: position == 0 ? 8 : 0,
                keepsWithNext: Self.isKept(row: position, of: facts.count)
            )
        }
    }

    private func paragraphs(_ values: [Passage]) -> [(TextBox, String?)] {
        values.map { value in
            (typesetter.box(value.text, .of(value), width: PageGeometry.valueWidth), value.link)
        }
    }

    /// Every paragraph of a panel is cut after a few lines, for the sections say everything in full.
    private mutating func addPanel(_ title: String, _ facts: [Fact]) {
        tables += 1
        let inset = 16.0
        let heading = typesetter.keptBox(title, .part, width: PageGeometry.textWidth - inset * 2)
        let top = cell([(heading, nil)], x: inset, padding: 10, isHeader: true)
        addRow(.panel(isFirst: true), [top], padding: facts.isEmpty ? 11 : 2, spaceBefore: 20, keepsWithNext: true)
        for (position, fact) in facts.enumerated() {
            let isLast = position == facts.count - 1
            let x = fact.label.isEmpty ? inset : PageGeometry.valueX
            let width = PageGeometry.textWidth - x - inset
            let values = fact.values.map { value in
                (typesetter.box(value.text, .of(value), width: width, maximumLines: 3), value.link)
            }
            let label = typesetter.keptBox(fact.label, .label, width: PageGeometry.labelWidth - inset)
            let cells =
                (fact.label.isEmpty ? [] : [cell([(label, nil)], x: inset, padding: 3, isHeader: true)])
                + [cell(values, x: x, padding: 3)]
            addRow(.panel(isFirst: false), cells, padding: isLast ? 12 : 3, keepsWithNext: !isLast)
        }
    }

    // MARK: Rows

    /// Whether a row stays with the next one, so that no table leaves a single row on a page.
    private static func isKept(row: Int, of count: Int) -> Bool {
        count > 1 && (row == 0 || row == count - 2)
    }

    private func cell(
        _ paragraphs: [(TextBox, String?)],
        x: Double,
        padding: Double,
        isHeader: Bool = false
    ) -> CellArt {
        var top = padding
        let placed = paragraphs.map { box, link in
            defer { top += box.height + (paragraphs.count > 1 ? 1.5 : 0) }
            return CellParagraph(box: box, top: top, link: link)
        }
        return CellArt(x: x, paragraphs: placed, isHeader: isHeader)
    }

    private mutating func addRow(
        _ look: RowArt.Look,
        _ cells: [CellArt],
        padding: Double,
        spaceBefore: Double = 0,
        keepsWithNext: Bool = false,
        header: Int? = nil
    ) {
        let bottom = cells.compactMap { $0.paragraphs.last.map { $0.top + $0.box.height } }.max() ?? 0
        let height = bottom + padding
        var cuts = [0, height]
        if height > RowCuts.wholeHeight {
            let lines = cells.map { cell in
                cell.paragraphs.flatMap { paragraph in
                    paragraph.box.lines.map { paragraph.top + $0.top...paragraph.top + $0.top + $0.height }
                }
            }
            cuts = RowCuts.cuts(cells: lines, height: height)
        }
        let flow = FlowUnit(
            strips: zip(cuts.dropFirst(), cuts).map { $0 - $1 },
            spaceBefore: spaceBefore,
            keepsWithNext: keepsWithNext && height <= RowCuts.wholeHeight,
            header: header
        )
        items.append(Item(flow: flow, art: .row(RowArt(look: look, cells: cells, cuts: cuts, table: tables))))
    }

    // MARK: Tables

    private mutating func addTable(_ table: Table) {
        tables += 1
        let plan = TablePlan(table)
        let header = items.count
        let names = table.columns.indices.map { column in
            let box = typesetter.box(
                table.columns[column],
                .columnName,
                width: plan.widths[column],
                alignsRight: plan.alignsRight[column]
            )
            return cell([(box, nil)], x: plan.starts[column], padding: 3, isHeader: true)
        }
        addRow(.header, names, padding: 3, spaceBefore: 8, keepsWithNext: true)
        for (position, row) in table.rows.enumerated() {
            let cells = row.indices.map { column in
                let passage = row[column]
                let style = TextStyle.of(passage)
                let alignsRight = plan.alignsRight[column]
                let box = typesetter.box(passage.text, style, width: plan.widths[column], alignsRight: alignsRight)
                return cell([(box, passage.link)], x: plan.starts[column], padding: 3)
            }
            addRow(
                .ruled(isFirst: position == 0),
                cells,
                padding: 3,
                keepsWithNext: Self.isKept(row: position, of: table.rows.count),
                header: header
            )
        }
    }

    // MARK: Figures

    private mutating func addFigure(_ figure: Figure) {
        let width = PageGeometry.textWidth
        let caption = typesetter.box("Figure \(figure.number)   \(figure.name)", .caption, width: width)
        add(TextArt(box: caption, tag: .caption), spaceBefore: 16, keepsWithNext: true)
        let chart = ChartChoice.chart(for: figure.plot, width: width, typesetter)
        var flow = FlowUnit(strips: [chart.height], spaceBefore: 6, keepsWithNext: figure.notes != nil)
        flow.leastHeight = chart.leastHeight
        items.append(Item(flow: flow, art: .figure(chart, description: figure.description)))
        if let notes = figure.notes {
            let box = typesetter.box(notes, .captionNote, width: width)
            add(TextArt(box: box, tag: .paragraph), spaceBefore: 4)
        }
    }
}
