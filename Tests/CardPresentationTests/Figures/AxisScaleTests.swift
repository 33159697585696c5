import CardPresentation
import Testing

@Suite struct AxisScaleTests {
    @Test(
        "Marks are round numbers around the values",
        arguments: [
            (0.0, 1.0, ["0.0", "0.2", "0.4", "0.6", "0.8", "1.0"]),
            (3, 97, ["0", "20", "40", "60", "80", "100"]),
            (-80, 20, ["−80", "−60", "−40", "−20", "0", "20"]),
            (0.012, 0.0131, ["0.01200", "0.01225", "0.01250", "0.01275", "0.01300", "0.01325"]),
            (812, 12_001, ["0", "2,500", "5,000", "7,500", "10,000", "12,500"]),
        ]
    )
    func roundsMarks(low: Double, high: Double, labels: [String]) {
        #expect(AxisScale(from: low, to: high).labels == labels)
    }

    @Test(
        "Numbers near the ends of what a double holds are plotted under a power of ten",
        arguments: [
            (0.0, 1.1e301, "×10³⁰¹"), (-1.7e308, 1.7e308, "×10³⁰⁸"), (0.0, 5e-300, "×10⁻³⁰⁰"),
            (0.0, .leastNonzeroMagnitude, "×10⁻³²⁴"),
        ]
    )
    func scalesExtremes(low: Double, high: Double, multiplier: String) {
        let scale = AxisScale(from: low, to: high)
        #expect(scale.multiplier == multiplier)
        #expect(scale.labels.count == scale.ticks.count)
        #expect((0...1).contains(scale.position(low)))
        #expect((0...1).contains(scale.position(high)))
        #expect(scale.position(low) < scale.position(high))
    }

    @Test("Equal values lie in the middle of an axis", arguments: [0.0, 5, -3, 1e300, 1e-300, 100_000.1])
    func centersEqualValues(value: Double) {
        let position = AxisScale(from: value, to: value).position(value)
        #expect(position > 0.3)
        #expect(position < 0.7)
    }

    @Test("Bars stand on zero")
    func includesZero() {
        #expect(AxisScale(from: 7, to: 9, includesZero: true).position(0) == 0)
        #expect(AxisScale(from: -9, to: -7, includesZero: true).position(0) == 1)
        #expect(AxisScale(from: 0, to: 0, includesZero: true).position(0) == 0)
    }
}
