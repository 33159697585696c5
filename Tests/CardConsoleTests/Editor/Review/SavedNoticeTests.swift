import CardConsole
import Testing

@Suite("What became of an edit")
struct SavedNoticeTests {
    @Test("Known words are said, others are not")
    func words() {
        #expect(SavedNotice.view("created", version: 1).markup.contains("The card has been created."))
        #expect(SavedNotice.view("saved", version: 4).markup.contains("Version 4 has been saved."))
        #expect(SavedNotice.view("unchanged", version: 4).markup.contains("no new version"))
        #expect(SavedNotice.view("<script>", version: 4).isEmpty)
        #expect(SavedNotice.view(nil, version: 4).isEmpty)
    }
}
