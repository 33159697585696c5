import CardConsole
import Testing

@Suite("Empty lists")
struct EmptyStateTests {
    @Test("An empty list says why, and what to do")
    func empty() {
        let empty = EmptyState.view(title: "No cards") { p { "Make one." } }
        #expect(empty.markup == #"<section class="empty-state"><h2>No cards</h2><p>Make one.</p></section>"#)
    }
}
