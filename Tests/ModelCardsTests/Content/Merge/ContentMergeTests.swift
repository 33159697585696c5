import JSONTree
import ModelCards
import Testing

@Suite("Two people's changes to a content come together")
struct ContentMergeTests {
    @Test(
        "What only one side changed is taken from that side",
        arguments: [
            // (base, mine, theirs, merged)
            (
                #"{"a":{"x":"1","y":"1"}}"#, #"{"a":{"x":"2","y":"1"}}"#, #"{"a":{"x":"1","y":"3"}}"#,
                #"{"a":{"x":"2","y":"3"}}"#
            ),
            (#"{"a":{"x":"1"}}"#, "{}", #"{"a":{"x":"1"}}"#, "{}"),
            (#"{"a":{"x":"1"}}"#, #"{"a":{"x":"1"}}"#, "{}", "{}"),
            ("{}", #"{"a":{"x":"1"}}"#, #"{"b":{"x":"1"}}"#, #"{"a":{"x":"1"},"b":{"x":"1"}}"#),
            (#"{"a":{}}"#, #"{"a":{"x":1}}"#, #"{"a":{"x":1.0}}"#, #"{"a":{"x":1}}"#),
            (#"{"a":["p","q"]}"#, #"{"a":["p","q","r"]}"#, #"{"a":["q"]}"#, #"{"a":["q","r"]}"#),
            (
                #"{"m":[{"name":"auc","value":1},{"name":"f1","value":1}]}"#,
                #"{"m":[{"name":"auc","value":2},{"name":"f1","value":1}]}"#,
                #"{"m":[{"name":"f1","value":3},{"name":"auc","value":1}]}"#,
                #"{"m":[{"name":"f1","value":3},{"name":"auc","value":2}]}"#
            ),
        ]
    )
    func withoutCollision(_ base: String, _ mine: String, _ theirs: String, _ merged: String) throws {
        let merge = try ContentMerge(
            base: JSON(parsing: base),
            mine: JSON(parsing: mine),
            theirs: JSON(parsing: theirs)
        )

        #expect(merge.content.text == merged)
        #expect(merge.collisions == [])
    }

    @Test("A name that differs from another only in how an accent is written is not lost")
    func exactNames() throws {
        let base = try JSON(parsing: "{\"a\":{\"caf\u{E9}\":\"1\"}}")
        let mine = try JSON(parsing: "{\"a\":{\"caf\u{E9}\":\"1\",\"cafe\u{301}\":\"2\"}}")
        let theirs = try JSON(parsing: "{\"a\":{\"caf\u{E9}\":\"1\",\"b\":\"3\"}}")

        let merge = ContentMerge(base: base, mine: mine, theirs: theirs)

        #expect(merge.content.text == "{\"a\":{\"caf\u{E9}\":\"1\",\"cafe\u{301}\":\"2\",\"b\":\"3\"}}")
        #expect(merge.collisions == [])
    }

    @Test("A text that both changed is a collision, and mine until somebody chooses")
    func collision() throws {
        let (base, mine, theirs) = try (
            JSON(parsing: #"{"u":{"p":"old","q":"old"}}"#), JSON(parsing: #"{"u":{"p":"mine","q":"new"}}"#),
            JSON(parsing: #"{"u":{"p":"theirs","q":"old"}}"#)
        )

        let merge = ContentMerge(base: base, mine: mine, theirs: theirs)

        let place = ContentPlace([.member("u"), .member("p")])
        #expect(merge.collisions.map(\.place) == [place])
        #expect(merge.collisions.first?.base == .string("old"))
        #expect(merge.collisions.first?.mine == .string("mine"))
        #expect(merge.collisions.first?.theirs == .string("theirs"))
        #expect(merge.content.text == #"{"u":{"p":"mine","q":"new"}}"#)
        let chosen = ContentMerge(base: base, mine: mine, theirs: theirs, choices: [place: .theirs])
        #expect(chosen.content.text == #"{"u":{"p":"theirs","q":"new"}}"#)
    }

    @Test("What one side removed and the other changed is a collision")
    func removedAndChanged() throws {
        let (base, mine, theirs) = try (
            JSON(parsing: #"{"m":[{"name":"auc","value":1}]}"#), JSON(parsing: #"{"m":[]}"#),
            JSON(parsing: #"{"m":[{"name":"auc","value":2}]}"#)
        )

        let merge = ContentMerge(base: base, mine: mine, theirs: theirs)

        #expect(merge.collisions.map { $0.place.description } == [#"m["auc"]"#])
        #expect(merge.content.text == #"{"m":[]}"#)
        let choices = merge.collisions.reduce(into: [:]) { $0[$1.place] = ContentMerge.Side.theirs }
        #expect(
            ContentMerge(base: base, mine: mine, theirs: theirs, choices: choices).content.text
                == #"{"m":[{"name":"auc","value":2}]}"#
        )
    }

    @Test("Elements without names are one value")
    func points() throws {
        let (base, mine, theirs) = try (
            JSON(parsing: #"{"v":[[0,1],[1,2]]}"#), JSON(parsing: #"{"v":[[0,1],[1,3]]}"#),
            JSON(parsing: #"{"v":[[0,9],[1,2]]}"#)
        )

        let merge = ContentMerge(base: base, mine: mine, theirs: theirs)

        #expect(merge.collisions.map { $0.place.description } == ["v"])
        #expect(merge.content.text == #"{"v":[[0,1],[1,3]]}"#)
    }

    @Test("A side that is the base leaves the other as it is")
    func untouched() throws {
        let base = try JSON(parsing: #"{"a":{"x":"1","list":["p"]},"b":{"y":1e-7}}"#)
        let other = try JSON(parsing: #"{"b":{"y":1e-7,"z":null},"a":{"list":["q","p"]}}"#)

        #expect(ContentMerge(base: base, mine: base, theirs: other).content == other)
        #expect(ContentMerge(base: base, mine: other, theirs: base).content == other)
    }
}
