import CardConsole
import Testing

@Suite("Pages that could not be shown")
struct ErrorPageTests {
    @Test("What happened, the way on, and what to name when asking for help")
    func whole() {
        let page = ErrorPage.view(
            status: 404,
            message: "There is no card <x>.",
            requestID: "r-1",
            nextSteps: Button.link("All cards", to: "/console/cards")
        ).markup
        #expect(page.contains(#"<p class="error-message">There is no card &lt;x&gt;.</p>"#))
        #expect(
            page.contains(#"<div class="row"><a class="button secondary" href="/console/cards">All cards</a></div>"#)
        )
        #expect(page.contains("<code>r-1</code>"))
    }

    @Test("Nothing stands where nothing is known")
    func short() {
        #expect(
            ErrorPage.view(status: 500, title: "Sorry", message: "It failed.").markup == #"""
                <section class="error-page stack" data-status="500"><h2>Sorry</h2>\#
                <p class="error-message">It failed.</p></section>
                """#
        )
    }
}
