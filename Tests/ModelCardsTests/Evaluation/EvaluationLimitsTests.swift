import ModelCards
import Testing

@Suite("Limits of an evaluation report")
struct EvaluationLimitsTests {
    @Test("A card's limits leave room for the rest of the card")
    func card() {
        #expect(EvaluationLimits.card.maximumCharacters == 90_000)
        #expect(EvaluationLimits.card.maximumPoints == 2000)
        #expect(EvaluationLimits.card.maximumClasses == 20)
        #expect(EvaluationLimits(maximumCharacters: 90_000) == .card)
    }

    @Test("Without limits, names and texts of any length come as they are")
    func unlimited() throws {
        let long = String(repeating: "x", count: 300)
        let text =
            #"{"metric_groups":[{"name":"g","metric_data":[{"name":"\#(long)","type":"string","value":"\#(long)"}]}]}"#

        #expect(
            try SampleReports.parse(text, limits: .unlimited).text
                == #"[{"name":"g","metric_data":[{"name":"\#(long)","type":"string","value":"\#(long)"}]}]"#
        )
        let cut = try SampleReports.parse(text)
        #expect(cut.metrics.first?["name"]?.string == String(repeating: "x", count: 254) + "…")
        #expect(cut.metrics.first?["value"]?.string == String(repeating: "x", count: 62) + "…")
        #expect(
            cut.said == [
                "warning /metric_groups/0/metric_data/0/value: The name is cut to the 255 characters that a card allows",
                "warning /metric_groups/0/metric_data/0/value: The text is cut to the 63 characters that a card allows",
            ]
        )
    }
}
