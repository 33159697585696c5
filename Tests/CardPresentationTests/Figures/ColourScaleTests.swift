import CardPresentation
import Testing

@Suite struct ColourScaleTests {
    @Test("Values of one sign run from pale to deep")
    func runsOneWay() {
        let scale = ColourScale(from: 2, to: 10)
        #expect(scale.ink(2) == ChartInk.pale)
        #expect(scale.ink(10).hex == ChartInk.deep.hex)
        #expect(scale.ink(6).hex == ChartInk.series.hex)
    }

    @Test("Values on both sides of zero meet at white, and equal distances are equally strong")
    func meetsAtZero() {
        let scale = ColourScale(from: -4, to: 1)
        #expect(scale.ink(0).hex == "#FAFAFA")
        #expect(scale.ink(-4).hex == ChartInk.warm.hex)
        #expect(scale.ink(1).luminance > scale.ink(-1).luminance * 0.5)
        #expect(scale.ink(1).hex != "#12559C")
    }

    @Test("Equal values, and values at the ends of what a double holds, have colours, too")
    func survivesExtremes() {
        #expect(ColourScale(from: 5, to: 5).ink(5).luminance > 0.5)
        let widest = ColourScale(from: -1.7e308, to: 1.7e308)
        #expect(widest.ink(atShare: 0.5).hex == "#FAFAFA")
        #expect(widest.ink(atShare: 1).hex == "#12559C")
    }
}
