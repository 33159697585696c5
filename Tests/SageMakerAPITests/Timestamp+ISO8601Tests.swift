import JSONTree
import SageMakerAPI
import Testing

@Suite("Timestamps as ISO 8601")
struct TimestampISO8601Tests {
    @Test(
        "A timestamp and its ISO 8601 text stand for each other",
        arguments: [
            (1_700_000_000_123, "2023-11-14T22:13:20.123Z"),
            (0, "1970-01-01T00:00:00.000Z"),
            (-1, "1969-12-31T23:59:59.999Z"),
            (951_782_400_000, "2000-02-29T00:00:00.000Z"),
            (951_868_799_999, "2000-02-29T23:59:59.999Z"),
            (4_107_542_400_000, "2100-03-01T00:00:00.000Z"),
            (1_709_251_199_000, "2024-02-29T23:59:59.000Z"),
            (253_402_300_799_999, "9999-12-31T23:59:59.999Z"),
            (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"),
        ]
    )
    func bothWays(milliseconds: Int64, text: String) {
        let timestamp = Timestamp(milliseconds: milliseconds)
        #expect(timestamp.iso8601 == text)
        #expect(Timestamp(iso8601: text) == timestamp)
    }

    @Test(
        "Other forms of the same moment are read too",
        arguments: [
            "2023-11-14T22:13:20Z", "2023-11-14T22:13:20.0Z", "2023-11-14T22:13:20.0004Z", "2023-11-14t22:13:20z",
            "2023-11-14 22:13:20Z", "2023-11-14T23:13:20+01:00", "2023-11-14T17:13:20-0500",
            "2023-11-15T12:13:20.000+14:00",
        ]
    )
    func forms(text: String) {
        #expect(Timestamp(wire: .string(text)) == Timestamp(milliseconds: 1_700_000_000_000))
    }

    @Test(
        "What is no moment is not read",
        arguments: [
            "", "yesterday", "2023-11-14", "2023-11-14T22:13:20", "2023-02-29T00:00:00Z", "2100-02-29T00:00:00Z",
            "2023-04-31T00:00:00Z", "2023-13-01T00:00:00Z", "2023-00-01T00:00:00Z", "2023-01-00T00:00:00Z",
            "2023-01-01T24:00:00Z", "2023-01-01T00:60:00Z", "2023-01-01T00:00:60Z", "2023-01-01T00:00:00.Z",
            "2023-01-01T00:00:00Z ", "2023-01-01T00:00:00+1", "0000-01-01T00:00:00Z", "0001-01-01T00:00:00+00:01",
            "9999-12-31T23:59:59-00:01", "1700000000",
        ]
    )
    func refused(text: String) {
        #expect(Timestamp(iso8601: text) == nil)
    }
}
