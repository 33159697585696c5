import JSONTree
import SageMakerAPI
import Testing

@Suite("Timestamps")
struct TimestampTests {
    @Test(
        "A timestamp is written as seconds with as many of three decimals as it takes",
        arguments: [
            (1_700_000_000_123, "1700000000.123"),
            (1_700_000_000_120, "1700000000.12"),
            (1_700_000_000_100, "1700000000.1"),
            (1_700_000_000_001, "1700000000.001"),
            (1_700_000_000_000, "1700000000"),
            (0, "0"),
            (-1, "-0.001"),
            (-1500, "-1.5"),
            (253_402_300_799_999, "253402300799.999"),
        ]
    )
    func writing(milliseconds: Int64, text: String) {
        #expect(wireText(Timestamp(milliseconds: milliseconds)) == text)
    }

    @Test(
        "A timestamp is read from a JSON number without rounding through a float",
        arguments: [
            ("1700000000", 1_700_000_000_000),
            ("1700000000.123", 1_700_000_000_123),
            ("1700000000.0", 1_700_000_000_000),
            ("1704164645.6789", 1_704_164_645_679),
            ("1704164645.6784999999999999999999999999999", 1_704_164_645_678),
            ("1.700000000123E9", 1_700_000_000_123),
            ("1700000000123e-3", 1_700_000_000_123),
            ("0", 0),
            ("-0.001", -1),
            ("-0.0005", -1),
            ("1e-30", 0),
            ("253402300799.999", 253_402_300_799_999),
            ("-62135596800", -62_135_596_800_000),
        ]
    )
    func reading(text: String, milliseconds: Int64) {
        #expect(Timestamp(wire: .number(text)) == Timestamp(milliseconds: milliseconds))
    }

    @Test(
        "A number outside of the years 1 to 9999 is no timestamp",
        arguments: ["253402300800", "-62135596800.001", "1e18", "1e400", "-1e400", "1e99999999999999999999"]
    )
    func range(text: String) {
        #expect(Timestamp(wire: .number(text)) == nil)
    }

    @Test("Other JSON values are no timestamps", arguments: [JSON.null, .bool(true), .array([]), .object([])])
    func otherValues(value: JSON) {
        #expect(Timestamp(wire: value) == nil)
    }

    @Test("The earlier of two timestamps is the smaller one")
    func order() {
        #expect(Timestamp(milliseconds: -1) < Timestamp(milliseconds: 0))
        #expect(!(Timestamp(milliseconds: 5) < Timestamp(milliseconds: 5)))
    }
}
