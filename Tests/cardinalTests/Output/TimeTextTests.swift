import Foundation
import JSONTree
import Testing
import cardinal

@Suite("Times in tables")
struct TimeTextTests {
    @Test(
        "are in the reader's zone, with its offset",
        arguments: [
            (0, "1700000000.12", "2023-11-14 22:13:20 +00:00"), (3600, "1700000000", "2023-11-14 23:13:20 +01:00"),
            (-12_600, "1700000000.999", "2023-11-14 18:43:20 -03:30"), (0, "-0.5", "1969-12-31 23:59:59 +00:00"),
        ]
    )
    func zones(offset: Int, seconds: String, expected: String) throws {
        let zone = try #require(TimeZone(secondsFromGMT: offset))

        #expect(TimeText(zone: zone).text(JSON.number(seconds)) == expected)
    }

    @Test("leave what is no time as it is")
    func noTime() {
        #expect(TimeText().text(JSON.string("soon")) == "soon")
        #expect(TimeText().text(nil) == "")
    }
}
