import ModelCards
import SageMakerAPI
import Testing

@Suite("Places among hits in page tokens")
struct SearchPositionTokenTests {
    @Test(
        "A place comes back as it went into the token",
        arguments: [
            SearchPosition(value: nil, name: "a"),
            SearchPosition(value: .text(""), name: "a"),
            SearchPosition(value: .text("none:1|🙂"), name: "group/7"),
            SearchPosition(value: .number(0.1), name: "a"),
            SearchPosition(value: .number(-1e300), name: "a"),
            SearchPosition(value: .time(Timestamp(milliseconds: -1)), name: "a"),
        ]
    )
    func roundTrip(position: SearchPosition) throws {
        #expect(try SearchPosition(fields: position.fields) == position)
    }

    @Test(
        "What no place is written like is refused",
        arguments: [["text", "a"], ["time", "x", "a"], ["number", "x", "a"], []]
    )
    func others(fields: [String]) {
        #expect(throws: SageMakerError.invalidNextToken) { try SearchPosition(fields: fields) }
    }
}
