import CardConsole
import Testing

@Suite("Ways between pages")
struct WayfindingTests {
    @Test("A breadcrumb ends at this page")
    func breadcrumb() {
        #expect(
            Breadcrumb.view([("Cards", "/console/cards"), ("<churn>", nil)]).markup == #"""
                <nav class="breadcrumb" aria-label="Breadcrumb"><ol><li><a href="/console/cards">Cards</a></li>\#
                <li><span aria-current="page">&lt;churn&gt;</span></li></ol></nav>
                """#
        )
    }

    @Test("One tab is open")
    func tabs() {
        let tabs = Tabs.view([("Card", "/console/a", true), ("JSON", "/console/b", false)], label: "Pages")
        #expect(
            tabs.markup == #"""
                <nav class="tabs" aria-label="Pages"><ul><li><a href="/console/a" aria-current="page">Card</a></li>\#
                <li><a href="/console/b">JSON</a></li></ul></nav>
                """#
        )
    }

    @Test("A list that fits one page has no pager")
    func pager() {
        #expect(Pager.view(next: nil, previous: nil).isEmpty)
        let middle = Pager.view(next: "/console/n", previous: "/console/p", previousLabel: "First page").markup
        #expect(middle.contains(#"href="/console/p">First page</a>"#))
        #expect(middle.contains(#"href="/console/n" rel="next">Next page</a>"#))
    }
}
