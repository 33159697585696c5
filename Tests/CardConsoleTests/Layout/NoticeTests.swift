import CardConsole
import Testing

@Suite("Notices")
struct NoticeTests {
    @Test("A problem interrupts, anything else waits")
    func roles() {
        let problem = Notice.view(.problem, title: "No <name>") { p { "Give it one." } }
        #expect(
            problem.markup == #"""
                <div class="notice notice-problem" role="alert"><p class="notice-title">No &lt;name&gt;</p>\#
                <div class="notice-content"><p>Give it one.</p></div></div>
                """#
        )
        #expect(Notice.view(.success) { "Saved" }.markup.contains(#"role="status""#))
    }

    @Test("Without a title the kind is said to whoever sees no colour")
    func kind() {
        let notice = Notice.view(.warning) { "Old." }.markup
        #expect(notice.contains(#"<span class="visually-hidden">Warning: </span>"#))
    }
}
