import CardConsole
import Testing

@Suite struct BulkSelectionTests {
    private func selection(_ cards: [String], _ others: [(String, String)] = []) -> BulkSelection {
        BulkSelection(FormFields(cards.map { .init("card", $0) } + others.map { .init($0.0, $0.1) }))
    }

    @Test("Cards are taken once each, and what names no version is no card")
    func items() {
        let selection = selection(["a@1", "b@22", "a@2", "c", "@3", "d@0", "e@x"])
        #expect(selection.items.map(\.text) == ["a@1", "b@22"])
        #expect(selection.scope == .ticked)
    }

    @Test(
        "Two to five cards are compared; fewer or more lead back to the list with a message",
        arguments: [
            (0, "/console/cards?status=Draft&done=too-few-to-compare"),
            (1, "/console/cards?status=Draft&done=too-few-to-compare"),
            (2, "/console/compare?item=c0%401&item=c1%401"),
            (6, "/console/cards?status=Draft&done=too-many-to-compare"),
        ]
    )
    func comparison(count: Int, path: String) {
        let selection = selection((0..<count).map { "c\($0)@1" }, [("list", "status=Draft")])
        #expect(selection.comparisonPath == path)
    }

    @Test("The list that a form brings along is read as an address, so that it leads nowhere else")
    func hostileList() {
        let selection = selection([], [("list", "x\r\nlocation: //evil&status=Draft\"><script>")])
        #expect(selection.address.choices.isEmpty)
        #expect(selection.comparisonPath == "/console/cards?done=too-few-to-compare")
    }
}
