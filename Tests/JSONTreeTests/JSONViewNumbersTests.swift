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

    @Test("The near value is that of all digits over a power of ten, wherever the point stands")
    func nearly() throws {
        let digits = "9876543210123456789"
        for count in 1...19 {
            let whole = try #require(UInt64(digits.prefix(count)))
            for point in 1...count {
                let fraction = digits.prefix(count).dropFirst(point)
                let text = "\(digits.prefix(point))\(fraction.isEmpty ? "" : ".")\(fraction)"
                let scale = fraction.reduce(1.0) { scale, _ in scale * 10 }
                for (sign, factor) in [("", 1.0), ("-", -1.0)] {
                    try JSONViewTests.view("[\(sign)\(text),1]") { view in
                        let value = try #require(view.elements.first { _ in true }).approximate
                        #expect(value == factor * (Double(whole) / scale), "\(sign)\(text)")
                    }
                }
            }
        }
    }

    @Test(
        "A number is finite when a double can hold it",
        arguments: [
            ("1.7976931348623157e308", true), ("1.8e308", false), ("-1E400", false), ("1e-400", true), ("0.5", true),
            (String(repeating: "9", count: 308), true), (String(repeating: "9", count: 309), false),
            ("12345678e1234", false), ("1234567E12", true), ("\"e\"", false), ("NaN", false), ("true", false),
        ]
    )
    func finite(text: String, expected: Bool) throws {
        try JSONViewTests.view("[\(text) ]") { view in
            #expect(view.elements.map(\.isFiniteNumber) == [expected])
        }
    }
}
