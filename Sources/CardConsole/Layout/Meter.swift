/// How much of something there is, as a bar with words.
package enum Meter {
    /// - Parameters:
    ///   - name: what is measured.
    ///   - text: the measure in words: "12,400 of 100,000 characters".
    ///   - isBudget: whether a full bar is bad, as it is for a budget, rather than good.
    package static func view(
        label name: String,
        value: Int,
        of whole: Int,
        text: String,
        isBudget: Bool = false
    ) -> HTML {
        let high = whole / 10 * 8
        return div(.class(isBudget ? "meter budget" : "meter")) {
            div(.class("meter-text")) {
                span(.class("meter-label")) { name }
                span(.class("meter-value")) { text }
            }
            element(
                "meter",
                [
                    .attribute("min", "0"), .attribute("max", String(whole)),
                    .attribute("value", String(min(max(value, 0), whole))),
                    .attribute("high", isBudget ? String(high) : nil), .attribute("optimum", isBudget ? "0" : nil),
                    .ariaLabel("\(name): \(text)"),
                ],
                HTML(text)
            )
        }
    }
}
