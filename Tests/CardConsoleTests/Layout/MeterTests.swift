import CardConsole
import Testing

@Suite("Measures")
struct MeterTests {
    @Test("A measure is said in words, too")
    func plain() {
        #expect(
            Meter.view(label: "Complete", value: 12, of: 20, text: "12 of 20").markup == #"""
                <div class="meter"><div class="meter-text"><span class="meter-label">Complete</span>\#
                <span class="meter-value">12 of 20</span></div>\#
                <meter min="0" max="20" value="12" aria-label="Complete: 12 of 20">12 of 20</meter></div>
                """#
        )
    }

    @Test("A budget warns when it gets full, and its bar stays in its frame")
    func budget() {
        let meter = Meter.view(label: "Size", value: 120_000, of: 100_000, text: "over", isBudget: true).markup
        #expect(meter.contains(#"class="meter budget""#))
        #expect(meter.contains(#"value="100000" high="80000" optimum="0""#))
    }
}
