/// Puts units on pages, in order, without splitting what belongs together.
///
/// Headings stay with what they head, figures with their captions; no single line of a paragraph stands alone at the
/// end or the beginning of a page; a table that goes on repeats its header. What is higher than a page is cut where
/// it must be, so that pagination always ends.
package struct Pagination {
    /// Between a repeated header and a row that goes on below it, whose own room stayed on the page before.
    static let spaceBelowRepeated = 2.0

    private let units: [FlowUnit]
    private let pageHeight: Double
    private var pages: [[Placement]] = [[]]
    private var y = 0.0

    /// The placements of each page; at least one page.
    ///
    /// - Parameter pageHeight: the height of a page's text area, in points.
    package static func pages(of units: [FlowUnit], pageHeight: Double) -> [[Placement]] {
        var pagination = Pagination(units: units, pageHeight: pageHeight)
        for index in units.indices {
            pagination.place(index)
        }
        return pagination.pages
    }

    private init(units: [FlowUnit], pageHeight: Double) {
        self.units = units
        self.pageHeight = pageHeight
    }

    private var isAtTop: Bool { y == 0 }

    private mutating func place(_ index: Int) {
        let unit = units[index]
        if !isAtTop, unit.startsPage || y + unit.spaceBefore + neededHeight(from: index) > pageHeight + 0.01 {
            startPage(before: index)
        }
        if !isAtTop, !(units[index].header.map(isHeaderJustPlaced) ?? false) {
            y += unit.spaceBefore
        }
        placeStrips(of: index)
    }

    /// What must fit on the page if the unit is to begin on it: its beginning, or all of it and what it is kept with.
    private func neededHeight(from index: Int) -> Double {
        let first = units[index]
        var height = 0.0
        var index = index
        // A chain of headings that fills a page cannot be kept together; it need not be looked at further.
        while height < pageHeight {
            let unit = units[index]
            guard unit.keepsWithNext, index + 1 < units.count else { return height + unit.headHeight }
            height += unit.neededHeight + units[index + 1].spaceBefore
            index += 1
        }
        return first.headHeight
    }

    private mutating func placeStrips(of index: Int) {
        let unit = units[index]
        if let least = unit.leastHeight {
            return placeFigure(index, least: least)
        }
        var start = 0
        repeat {
            let end = endOfFit(unit, from: start)
            guard end > start else {
                startPage(before: index)
                continue
            }
            add(index, strips: start..<end, height: unit.strips[start..<end].reduce(0, +))
            start = end
            if start < unit.strips.count {
                startPage(before: index)
            }
        } while start < unit.strips.count
    }

    /// Makes a figure as high as it may be, and as low as what must follow it on the page demands.
    private mutating func placeFigure(_ index: Int, least: Double) {
        let unit = units[index]
        var follower = 0.0
        if unit.keepsWithNext, index + 1 < units.count {
            follower = units[index + 1].spaceBefore + units[index + 1].headHeight
        }
        let room = pageHeight - y - follower
        add(index, strips: 0..<unit.strips.count, height: min(unit.height, max(least, room)))
    }

    private mutating func add(_ index: Int, strips: Range<Int>, height: Double, isRepeated: Bool = false) {
        let placement = Placement(unit: index, strips: strips, y: y, height: height, isRepeated: isRepeated)
        pages[pages.count - 1].append(placement)
        y += height
    }

    /// The end of the strips that go on this page; `start` when the page should end before them.
    private func endOfFit(_ unit: FlowUnit, from start: Int) -> Int {
        let count = unit.strips.count
        var end = start
        var bottom = y
        while end < count, bottom + unit.strips[end] <= pageHeight + 0.01 {
            bottom += unit.strips[end]
            end += 1
        }
        guard end < count else { return count }
        let isFresh = pages[pages.count - 1].allSatisfy(\.isRepeated)
        let kept = min(end, count - unit.fewestStrips)
        if kept - start >= unit.fewestStrips { return kept }
        return isFresh ? max(end, start + 1) : start
    }

    private mutating func startPage(before index: Int) {
        pages.append([])
        y = 0
        guard let header = units[index].header, header < index else { return }
        let strips = units[header].strips
        guard units[header].height < pageHeight / 2 else { return }
        add(header, strips: 0..<strips.count, height: units[header].height, isRepeated: true)
        y += Self.spaceBelowRepeated
    }

    private func isHeaderJustPlaced(_ header: Int) -> Bool {
        pages.last?.last?.unit == header
    }
}
