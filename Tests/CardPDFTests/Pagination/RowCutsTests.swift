import CardPDF
import Testing

@Suite struct RowCutsTests {
    @Test("A low row stays whole")
    func keepsLowRows() {
        #expect(RowCuts.cuts(cells: [[3...17, 17...31]], height: 35) == [0, 35])
    }

    @Test("A high row is cut between lines, where no cell has a line in the way")
    func cutsBetweenLines() {
        let even = (0..<8).map { Double($0) * 14...Double($0) * 14 + 14 }
        #expect(RowCuts.cuts(cells: [even, [0...14]], height: 115) == [0, 14, 28, 42, 56, 70, 84, 98, 115])
        let tall: [ClosedRange<Double>] = [0...40, 40...80, 80...112]
        #expect(RowCuts.cuts(cells: [even, tall], height: 112) == [0, 112])
    }
}
