import CardPresentation
import Testing

@Suite struct CurveReductionTests {
    @Test("Points that run one way keep their order, others are ordered by x")
    func orders() {
        func points(_ xs: [Double]) -> [PlotPoint] {
            xs.enumerated().map { PlotPoint(x: $1, y: Double($0)) }
        }
        #expect(CurveReduction.ordered(points([1, 2, 2, 3])) == points([1, 2, 2, 3]))
        #expect(CurveReduction.ordered(points([3, 2, 1])) == points([3, 2, 1]))
        #expect(CurveReduction.ordered(points([2, 3, 1, 2])).map(\.y) == [2, 0, 3, 1])
    }

    @Test("Few points stay as they are")
    func keepsFew() {
        let points = (0..<40).map { PlotPoint(x: Double($0) / 40, y: 0) }
        #expect(CurveReduction.reduced(points, columns: 10) == points)
    }

    @Test("Of many points each column keeps its first, lowest, highest and last")
    func keepsPeaks() {
        var points = (0..<50_000).map { PlotPoint(x: Double($0) / 50_000, y: Double($0 % 7)) }
        points[31_234].y = 100
        points[31_240].y = -100
        let reduced = CurveReduction.reduced(points, columns: 500)
        #expect(reduced.count <= 2000)
        #expect(reduced.contains(points[31_234]))
        #expect(reduced.contains(points[31_240]))
        #expect(reduced.first == points.first)
        #expect(reduced.last == points.last)
        #expect(zip(reduced, reduced.dropFirst()).allSatisfy { $0.x <= $1.x })
    }
}
