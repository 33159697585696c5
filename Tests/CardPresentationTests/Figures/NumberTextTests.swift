import CardPresentation
import Testing

@Suite struct NumberTextTests {
    @Test(
        "Numbers in figures are short",
        arguments: [
            (0.0, "0"), (-0.0, "0"), (1, "1"), (-4.5, "−4.5"), (0.123_456, "0.1235"), (12_001, "12,001"),
            (999_999.6, "1,000,000"), (1.2e300, "1.2×10³⁰⁰"), (1e-300, "1×10⁻³⁰⁰"), (-2.5e-9, "−2.5×10⁻⁹"),
            (9.9999e20, "1×10²¹"), (.leastNonzeroMagnitude, "4.94×10⁻³²⁴"), (1.797_693_134_862_315_7e308, "1.8×10³⁰⁸"),
        ]
    )
    func shortens(value: Double, text: String) {
        #expect(NumberText.compact(value) == text)
    }
}
