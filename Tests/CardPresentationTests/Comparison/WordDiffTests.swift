import CardPresentation
import Testing

@Suite struct WordDiffTests {
    @Test("Only the words that changed are marked")
    func marksWords() {
        #expect(
            WordDiff.parts(from: "For loans up to 5,000 euros.", to: "For loans up to 9,000 euros.") == [
                .same("For loans up to "), .removed("5,000 "), .added("9,000 "), .same("euros."),
            ]
        )
    }

    @Test("Equal texts have nothing to mark, and empty ones have no parts")
    func keepsEqual() {
        #expect(WordDiff.parts(from: "a b", to: "a b") == [.same("a b")])
        #expect(WordDiff.parts(from: "", to: "") == [])
        #expect(WordDiff.parts(from: "", to: "new") == [.added("new")])
    }

    @Test("Scripts without spaces are compared sign by sign")
    func comparesSigns() {
        #expect(WordDiff.parts(from: "信用リスク", to: "信頼リスク") == [.same("信"), .removed("用"), .added("頼"), .same("リスク")])
    }

    @Test(
        "What stayed and went is the old text, what stayed and came is the new one",
        arguments: [
            ("a b c d", "c d a b"), ("one\n\ntwo  three", "one two\nthree four "), (" x", "x "),
            (String(repeating: "w ", count: 3000), String(repeating: "v w ", count: 1500)),
        ]
    )
    func losesNothing(before: String, after: String) {
        var (old, new) = ("", "")
        for part in WordDiff.parts(from: before, to: after) {
            switch part {
            case .same(let text): (old, new) = (old + text, new + text)
            case .removed(let text): old += text
            case .added(let text): new += text
            }
        }
        #expect(new == after)
        #expect(old.split(whereSeparator: \.isWhitespace) == before.split(whereSeparator: \.isWhitespace))
    }
}
