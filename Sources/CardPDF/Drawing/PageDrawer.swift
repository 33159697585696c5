import CPango
import CardPresentation

/// Draws placed items on their pages.
struct PageDrawer {
    let canvas: Canvas
    let items: [Item]
    let pages: [[Placement]]
    let footer: TextBox

    /// Where an item begins: the page, counted from 1, and the distance from the paper's top.
    private struct Spot {
        let page: Int
        let y: Double
    }

    func drawPages() {
        let spots = spots()
        for (index, page) in pages.enumerated() {
            var start = 0
            while start < page.count {
                var end = start + 1
                if case .row(let row) = items[page[start].unit].art {
                    while end < page.count, isRow(page[end], ofTable: row.table) { end += 1 }
                    canvas.tagged(.table) {
                        page[start..<end].forEach { drawRow($0) }
                    }
                } else if case .contents = items[page[start].unit].art {
                    while end < page.count, isContents(page[end]) { end += 1 }
                    canvas.tagged(.contents) {
                        page[start..<end].forEach { drawContents($0, spots) }
                    }
                } else {
                    drawSingle(page[start], page: index + 1)
                }
                start = end
            }
            drawFooter(page: index + 1)
            canvas.endPage()
        }
    }

    private func spots() -> [Int: Spot] {
        var spots: [Int: Spot] = [:]
        for (index, page) in pages.enumerated() {
            for placement in page where !placement.isRepeated && placement.strips.lowerBound == 0 {
                spots[placement.unit] = Spot(page: index + 1, y: PageGeometry.marginTop + placement.y)
            }
        }
        return spots
    }

    private func isRow(_ placement: Placement, ofTable table: Int) -> Bool {
        guard case .row(let row) = items[placement.unit].art else { return false }
        return row.table == table
    }

    private func isContents(_ placement: Placement) -> Bool {
        guard case .contents = items[placement.unit].art else { return false }
        return true
    }

    // MARK: One item

    private func drawSingle(_ placement: Placement, page: Int) {
        let x = PageGeometry.marginX
        let y = PageGeometry.marginTop + placement.y
        switch items[placement.unit].art {
        case .text(let art):
            draw(art, placement.strips, x: x, y: y, page: page)
        case .badges(let badges):
            canvas.tagged(.paragraph) {
                for placed in badges {
                    BadgeDrawing.draw(placed.badge, placed.word, x: x + placed.x, y: y, on: canvas)
                }
            }
        case .figure(let chart, let description):
            canvas.figure(description) { chart.draw(x: x, y: y, height: placement.height, on: canvas) }
        case .row, .contents:
            break
        }
    }

    private func draw(_ art: TextArt, _ lines: Range<Int>, x: Double, y: Double, page: Int) {
        let isBeginning = lines.lowerBound == 0
        if isBeginning, let heading = art.bookmark {
            canvas.addOutline(heading.text, level: heading.level, page: page, y: max(0, y - 8))
        }
        if isBeginning, art.hasRule {
            canvas.line(x, y, x + PageGeometry.textWidth, y, .accent, width: 1)
        }
        canvas.tagged(art.tag) {
            let top = y + (isBeginning ? art.inset : 0)
            canvas.draw(art.box, lines: lines, x: x, y: top)
            if isBeginning, let remark = art.remark {
                let lift = art.box.style.baseline - remark.style.baseline
                canvas.draw(remark, x: x + art.box.inkWidth + 9, y: top + lift)
            }
        }
    }

    private func drawFooter(page: Int) {
        let x = PageGeometry.marginX
        let y = PageGeometry.footerTop
        canvas.line(x, y, x + PageGeometry.textWidth, y, .hairline)
        canvas.draw(footer, x: x, y: y + 7)
        let number = canvas.typesetter.box("Page \(page) of \(pages.count)", .footer)
        canvas.draw(number, x: x + PageGeometry.textWidth - number.inkWidth, y: y + 7)
    }

    // MARK: Rows

    private func drawRow(_ placement: Placement) {
        guard case .row(let row) = items[placement.unit].art else { return }
        let x = PageGeometry.marginX
        let y = PageGeometry.marginTop + placement.y
        let from = row.cuts[placement.strips.lowerBound]
        let to = row.cuts[placement.strips.upperBound]
        drawGround(of: row, Box(x: x, y: y, width: PageGeometry.textWidth, height: to - from), isBeginning: from == 0)
        canvas.tagged(.row) {
            for cell in row.cells {
                let content = {
                    for paragraph in cell.paragraphs {
                        draw(paragraph, from: from, to: to, x: x + cell.x, y: y)
                    }
                }
                if cell.isHeader {
                    canvas.headerCell(ofColumn: row.look == .header, content)
                } else {
                    canvas.tagged(.cell, content)
                }
            }
        }
    }

    private func drawGround(of row: RowArt, _ box: Box, isBeginning: Bool) {
        switch row.look {
        case .ruled(let isFirst):
            if !isFirst, isBeginning {
                canvas.line(box.x, box.y, box.maxX, box.y, .hairline)
            }
        case .header:
            canvas.line(box.x, box.maxY, box.maxX, box.maxY, Ink(0x9AA6B4), width: 0.8)
        case .panel:
            canvas.fill(Box(x: box.x, y: box.y, width: box.width, height: box.height + 0.3), .tint)
            canvas.fill(Box(x: box.x, y: box.y, width: 3, height: box.height + 0.3), .accent)
        }
    }

    private func draw(_ paragraph: CellParagraph, from: Double, to: Double, x: Double, y: Double) {
        let lines = paragraph.box.lines
        let first = lines.firstIndex { paragraph.top + $0.top >= from - 0.1 } ?? lines.count
        let last = lines.lastIndex { paragraph.top + $0.top + $0.height <= to + 0.1 } ?? -1
        guard first <= last else { return }
        let top = y + paragraph.top + lines[first].top - from
        guard let link = paragraph.link else {
            return canvas.draw(paragraph.box, lines: first..<last + 1, x: x, y: top)
        }
        canvas.linked(to: link) {
            canvas.draw(paragraph.box, lines: first..<last + 1, x: x, y: top)
        }
    }

    // MARK: Table of sections

    private func drawContents(_ placement: Placement, _ spots: [Int: Spot]) {
        guard case .contents(let entries) = items[placement.unit].art else { return }
        for entry in entries {
            guard let spot = spots[entry.target] else { continue }
            draw(entry, leadingTo: spot, y: PageGeometry.marginTop + placement.y)
        }
    }

    private func draw(_ entry: ContentsArt, leadingTo spot: Spot, y: Double) {
        let x = PageGeometry.marginX + entry.x
        let end = x + entry.width
        let isSection = entry.level == 1
        let number = canvas.typesetter.keptBox("\(spot.page)", .label)
        if isSection {
            canvas.line(x, y, end, y, .hairline)
        }
        canvas.tagged(.contentsItem) {
            canvas.linked(toPage: spot.page, y: max(0, spot.y - 8)) {
                canvas.draw(entry.title, x: x + (isSection ? 0 : 14), y: y + (isSection ? 2 : 0))
                canvas.draw(number, x: end - number.inkWidth, y: y + (isSection ? 2 : 0))
            }
        }
    }
}
