import Foundation
import JSONTree
import Testing
import cardinal

@Suite("An answer as details")
struct DetailsTests {
    private func lines(_ text: String) throws -> [String] {
        let zone = try #require(TimeZone(secondsFromGMT: 0))
        return Details(times: TimeText(zone: zone)).lines(try JSON(parsing: text))
    }

    @Test("has a member a line, and members of members below")
    func nested() throws {
        let text = """
            {"ModelName": "churn", "CreationTime": 1700000000, "PrimaryContainer": {"Image": "i:1", "Environment":
            {"A": "1"}}, "Containers": [{"Image": "a"}, {"Image": "b", "ModelDataUrl": "s3://b/m"}], "On": true}
            """

        #expect(
            try lines(text) == [
                "ModelName     churn",
                "CreationTime  2023-11-14 22:13:20 +00:00",
                "PrimaryContainer",
                "  Image  i:1",
                "  Environment",
                "    A  1",
                "Containers",
                "  - Image  a",
                "  - Image         b",
                "    ModelDataUrl  s3://b/m",
                "On            true",
            ]
        )
    }

    @Test("keeps the lines of a text together, and shows lists of texts as lists")
    func texts() throws {
        #expect(
            try lines(#"{"Purpose": "one\ntwo", "Names": ["a", "b"], "None": [], "Nothing": {}}"#) == [
                "Purpose  one",
                "         two",
                "Names",
                "  - a",
                "  - b",
                "None     []",
                "Nothing  {}",
            ]
        )
    }

    @Test("cuts curves and matrices")
    func curves() throws {
        let points = (0..<50).map { "[\($0),0.5]" }.joined(separator: ",")

        #expect(try lines("{\"value\": [\(points)]}") == ["value  [[0,0.5],[1,0.5],[2,0.5],[3,0.5],[4,0.5…"])
    }

    @Test("says nothing of an empty answer")
    func empty() throws {
        #expect(try lines("{}") == [])
    }

    @Test("shows nothing that a terminal would obey")
    func hostile() throws {
        #expect(try lines(#"{"a": "\u001b[2Jx"}"#) == ["a  \u{FFFD}[2Jx"])
    }
}
