import Testing
import cardinal

@Suite("The check of a file with a card's content")
struct CardFileCheckTests {
    @Test("an empty card is valid")
    func emptyCard() {
        let check = CardFileCheck(file: "card.json", content: Array("{}".utf8))

        #expect(check.isValid(strict: true))
        #expect(check.report(strict: false) == "card.json: valid")
        #expect(check.json(strict: false) == #"{"file":"card.json","valid":true,"findings":[]}"#)
    }

    @Test("text that is not JSON is not valid")
    func notJSON() {
        let check = CardFileCheck(file: "-", content: Array("{".utf8))

        #expect(!check.isValid(strict: false))
        #expect(check.report(strict: false).hasSuffix("standard input: not valid (1 error)"))
        #expect(check.json(strict: false).hasPrefix(#"{"file":"-","valid":false,"findings":[{"pointer":""#))
    }

    @Test("a finding names its place")
    func findings() {
        let content = #"{"intended_uses": {"risk_rating": "Huge"}}"#

        let check = CardFileCheck(file: "card.json", content: Array(content.utf8))

        #expect(!check.isValid(strict: false))
        #expect(check.report(strict: false).hasPrefix("card.json: error at /intended_uses/risk_rating\n    "))
        #expect(check.report(strict: false).split(separator: "\n").allSatisfy { $0.count <= 80 })
    }
}
