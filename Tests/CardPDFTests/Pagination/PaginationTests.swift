import CardPDF
import Testing

@Suite struct PaginationTests {
    /// Each page as `unit:from-to@y`, a repeated header in brackets.
    private func pages(_ units: [FlowUnit], height: Double = 100) -> [[String]] {
        Pagination.pages(of: units, pageHeight: height).map { page in
            page.map { placement in
                let strips = "\(placement.strips.lowerBound)-\(placement.strips.upperBound)"
                let text = "\(placement.unit):\(strips)@\(Int(placement.y))"
                return placement.isRepeated ? "[\(text)]" : text
            }
        }
    }

    private func lines(_ count: Int, _ height: Double = 10) -> [Double] {
        Array(repeating: height, count: count)
    }

    @Test("Units stand below each other, with space between them but not at the top of a page")
    func stacks() {
        let units = (0..<3).map { _ in FlowUnit(strips: [40], spaceBefore: 5) }
        #expect(pages(units) == [["0:0-1@0", "1:0-1@45"], ["2:0-1@0"]])
    }

    @Test("A heading moves to the next page with what it heads")
    func keepsHeadings() {
        let units = [
            FlowUnit(strips: [70]), FlowUnit(strips: [20], keepsWithNext: true),
            FlowUnit(strips: [10], keepsWithNext: true), FlowUnit(strips: lines(5)),
        ]
        #expect(pages(units) == [["0:0-1@0"], ["1:0-1@0", "2:0-1@20", "3:0-5@30"]])
    }

    @Test("A paragraph is split so that two lines stand on either side")
    func avoidsSingleLines() {
        #expect(pages([FlowUnit(strips: lines(9)), FlowUnit(strips: lines(4))]) == [["0:0-9@0"], ["1:0-4@0"]])
        #expect(
            pages([FlowUnit(strips: lines(8)), FlowUnit(strips: lines(4))]) == [["0:0-8@0", "1:0-2@80"], ["1:2-4@0"]]
        )
        #expect(pages([FlowUnit(strips: lines(11))]) == [["0:0-9@0"], ["0:9-11@0"]])
    }

    @Test("A table that goes on repeats its header")
    func repeatsHeader() {
        let rows = (0..<6).map { _ in FlowUnit(strips: [20], header: 0) }
        let units = [FlowUnit(strips: [20], keepsWithNext: true)] + rows
        #expect(
            pages(units) == [
                ["0:0-1@0", "1:0-1@20", "2:0-1@40", "3:0-1@60", "4:0-1@80"], ["[0:0-1@0]", "5:0-1@22", "6:0-1@42"],
            ]
        )
    }

    @Test("A row that is higher than a page goes on below the header")
    func splitsHighRow() {
        let units = [FlowUnit(strips: [20], keepsWithNext: true), FlowUnit(strips: lines(14), header: 0)]
        #expect(pages(units) == [["0:0-1@0", "1:0-8@20"], ["[0:0-1@0]", "1:8-14@22"]])
    }

    @Test("What is higher than a page still ends")
    func placesGiants() {
        #expect(pages([FlowUnit(strips: [500]), FlowUnit(strips: [10])]) == [["0:0-1@0"], ["1:0-1@0"]])
        let headings = (0..<30).map { _ in FlowUnit(strips: [10], keepsWithNext: true) }
        #expect(pages(headings).count == 3)
        let header = FlowUnit(strips: [300], keepsWithNext: true)
        #expect(pages([header, FlowUnit(strips: lines(12), header: 0)]).count == 3)
    }

    @Test("A figure becomes lower, within limits, rather than leave a page half empty")
    func lowersFigures() {
        var figure = FlowUnit(strips: [60], spaceBefore: 5, keepsWithNext: true)
        figure.leastHeight = 40
        let notes = FlowUnit(strips: [10, 10])
        let lowered = Pagination.pages(of: [FlowUnit(strips: [30]), figure, notes], pageHeight: 100)
        #expect(lowered.map { $0.map(\.height) } == [[30, 45, 20]])
        let moved = Pagination.pages(of: [FlowUnit(strips: [40]), figure, notes], pageHeight: 100)
        #expect(moved.map { $0.map(\.height) } == [[40], [60, 20]])
    }

    @Test("A unit can ask for a new page")
    func startsPage() {
        var unit = FlowUnit(strips: [10])
        unit.startsPage = true
        #expect(pages([unit, FlowUnit(strips: [10]), unit]) == [["0:0-1@0", "1:0-1@10"], ["2:0-1@0"]])
    }

    @Test("Nothing at all is one empty page")
    func allowsNothing() {
        #expect(pages([]) == [[]])
    }
}
