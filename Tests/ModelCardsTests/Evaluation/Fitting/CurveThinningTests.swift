import JSONTree
import ModelCards
import Testing

@Suite("Curves with too many points")
struct CurveThinningTests {
    private func curve(_ heights: [Double], limits: EvaluationLimits = .card) throws -> (points: [[Double]], JSON) {
        let xs = heights.indices.map { "\($0)" }.joined(separator: ",")
        let ys = heights.map { $0.isNaN ? "NaN" : "\($0)" }.joined(separator: ",")
        let report = try SampleReports.parse(
            #"{"binary_classification_metrics":{"precision_recall_curve":{"recalls":[\#(xs)],"precisions":[\#(ys)]}}}"#,
            limits: limits
        )
        let metric = report.metrics.first ?? .null
        let points = metric["value"]?.array?.map { ($0.array ?? []).map { $0.double ?? .nan } } ?? []
        return (points, metric)
    }

    @Test("50,000 points are reduced to 500; the ends, the lowest and the highest stay, in order")
    func large() throws {
        var heights = (0..<50_000).map { Double($0 % 97) }
        heights[12_345] = -1000
        heights[40_001] = 1000.5
        let (points, metric) = try curve(heights)

        #expect(points.count == 500)
        #expect(points.first == [0, 0])
        #expect(points.last == [49_999, heights[49_999]])
        #expect(points.contains([12_345, -1000]))
        #expect(points.contains([40_001, 1000.5]))
        #expect(zip(points, points.dropFirst()).allSatisfy { $0[0] < $1[0] })
        #expect(metric["notes"]?.string == "500 of 50000 points; end points, lows and highs are kept.")
    }

    @Test("Points stay as they were written")
    func digits() throws {
        let xs = Array(repeating: "1.50e0", count: 3000).joined(separator: ",")
        let report = try SampleReports.parse(
            #"{"binary_classification_metrics":{"precision_recall_curve":{"recalls":[\#(xs)],"precisions":[\#(xs)]}}}"#
        )

        #expect(report.metrics.first?["value"]?.array?.first?.text == "[1.50e0,1.50e0]")
    }

    @Test("2,000 points are taken whole when there is room, and all when there is no limit")
    func whole() throws {
        #expect(try curve((0..<2000).map(Double.init)).points.count == 2000)
        #expect(try curve((0..<2001).map(Double.init)).points.count < 501)
        #expect(try curve((0..<5000).map(Double.init), limits: .unlimited).points.count == 5000)
    }

    @Test(
        "What stays of a curve does not depend on how it was read",
        arguments: [EvaluationLimits.card, EvaluationLimits(maximumCharacters: 4000)]
    )
    func unreadablePoint(limits: EvaluationLimits) throws {
        let heights = (0..<30_000).map { Double(($0 * 7919) % 1009) / 1009 }
        let (points, metric) = try curve(heights, limits: limits)
        // A point that is none, behind all others, keeps the curve from being thinned while it is counted.
        let other = try curve(heights + [.nan], limits: limits)

        #expect(points.count > 20)
        #expect(points.count < 501)
        #expect(other.points == points)
        #expect(metric["notes"]?.string == "\(points.count) of 30000 points; end points, lows and highs are kept.")
    }
}
