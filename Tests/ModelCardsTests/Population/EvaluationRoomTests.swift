import JSONTree
import ModelCards
import Testing

@Suite("Reports get the room that a card has left")
struct EvaluationRoomTests {
    @Test(
        "Room is what is left as the SDK would write it, shared among the reports",
        arguments: [
            (0, 1, 90_000), (40_000, 1, 59_000), (40_000, 2, 29_000), (97_000, 1, 2_000), (99_000, 1, 0),
        ]
    )
    func room(_ characters: Int, _ reports: Int, _ expected: Int) {
        let content = JSON.object([JSONMember("a", .string(String(repeating: "x", count: characters)))])
        let room = EvaluationRoom(beside: content, for: reports)

        #expect(room.characters / 1000 * 1000 == expected)
        #expect(room.limits.maximumCharacters == room.characters)
    }

    @Test("A card that the SDK could not write anyway is measured as it is")
    func beyondTheSDK() {
        let content = JSON.object([JSONMember("a", .string(String(repeating: "界", count: 40_000)))])

        #expect(EvaluationRoom(beside: content).characters == 59_000)
    }
}
