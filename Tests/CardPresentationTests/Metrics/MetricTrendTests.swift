import CardPresentation
import CardTesting
import JSONTree
import Testing

@Suite struct MetricTrendTests {
    private func version(_ values: [(String, Double)]) -> JSON {
        CardFixtures.content(
            metrics: values.map { ["name": .string($0), "type": "number", "value": .number("\($1)")] }
        )
    }

    @Test("A trend has the versions that have the metric, oldest first, whatever order they come in")
    func follows() throws {
        let trends = MetricTrend.all([
            (1, version([("auc", 0.7), ("old", 1)])), (3, version([("f1", 0.5), ("auc", 0.9)])),
            (2, version([("f1", 0.4)])),
        ])
        #expect(trends.map(\.metric.name) == ["f1", "auc", "old"])
        let auc = try #require(trends.first { $0.metric.name == "auc" })
        #expect(auc.points.map(\.version) == [1, 3])
        #expect(auc.direction == .higherIsBetter)
        #expect(try #require(auc.lastChange).rounded(.up) == 1)
        #expect(trends.last?.lastChange == nil)
    }
}
