import JSONTree
import Testing

@Suite("Numbers of views")
struct JSONViewNumbersTests {
    @Test(
        "A number is read as an integer, a double, and nearly",
        arguments: [
            ("0", 0, 0.0), ("-0", 0, 0), ("17", 17, 17), ("-999999999999999999", -999_999_999_999_999_999, -1e18),
            ("1234567890123456789", nil, 1_234_567_890_123_456_768), ("1.5", nil, 1.5), ("-0.25", nil, -0.25),
            ("1e3", nil, 1000), ("1E-400", nil, 0), ("0.1234567890123456789012345", nil, 0.1234567890123456789),
            ("0.00000000000000000000000000001", nil, 1e-29),
        ] as [(String, Int?, Double)]
    )
    func numbers(text: String, integer: Int?, double: Double) throws {
        try JSONViewTests.view(text) { view in
            #expect(view.int == integer)
            #expect(view.finite == double)
            #expect(abs(view.approximate - double) <= abs(double) * 1e-14)
        }
    }

    @Test("What is no finite number has no value", arguments: ["1e999", "NaN", "-Infinity", "\"1\"", "null"])
    func none(text: String) throws {
        try JSONViewTests.view(text) { view in
            #expect(view.int == nil)
            #expect(view.finite == nil)
            #expect(view.approximate == 0)
        }
    }
}
