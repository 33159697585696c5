import CardinalClient
import Testing

@Suite("A metric group")
struct MetricGroupTests {
    @Test("always has its list of metrics, which the schema asks for")
    func list() {
        var group = MetricGroup(name: "g")
        #expect(group.json.text == #"{"name":"g","metric_data":[]}"#)
        group.add(.number("n", 1))
        #expect(group.metrics == [.number("n", 1)])
        group.metrics = []
        #expect(group.json.text == #"{"name":"g","metric_data":[]}"#)
    }
}
