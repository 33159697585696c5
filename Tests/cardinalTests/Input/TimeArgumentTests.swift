import Foundation
import Testing
import cardinal

@Suite("A time on the command line")
struct TimeArgumentTests {
    private static let now = Date(timeIntervalSince1970: 1_700_000_000.25)

    private func milliseconds(_ text: String, zone: Int = 0) throws -> Int64? {
        let zone = try #require(TimeZone(secondsFromGMT: zone))
        return TimeArgument(text, now: Self.now, zone: zone)?.time.milliseconds
    }

    @Test(
        "is a date, a moment, seconds or an age",
        arguments: [
            ("2023-11-14", 1_699_920_000_000), ("2023-11-14T22:13:20Z", 1_700_000_000_000),
            ("2023-11-14T22:13:20+01:00", 1_699_996_400_000), ("2023-11-14T22:13:20", 1_700_000_000_000),
            ("2023-11-14 22:13:20", 1_700_000_000_000), ("1700000000.5", 1_700_000_000_500),
            ("90s", 1_699_999_910_250), ("30m", 1_699_998_200_250), ("2h", 1_699_992_800_250),
            ("1d", 1_699_913_600_250),
        ]
    )
    func forms(text: String, expected: Int64) throws {
        #expect(try milliseconds(text) == expected)
    }

    @Test("without an offset is one of this machine's zone")
    func localZone() throws {
        #expect(try milliseconds("2023-11-14", zone: 3600) == 1_699_916_400_000)
        #expect(try milliseconds("2023-11-14T22:13:20", zone: -7200) == 1_700_007_200_000)
    }

    @Test("is nothing else", arguments: ["", "soon", "2023-13-01", "2023-02-30", "5w", "-3h", "h", "1e400"])
    func refused(text: String) throws {
        #expect(try milliseconds(text) == nil)
    }
}
