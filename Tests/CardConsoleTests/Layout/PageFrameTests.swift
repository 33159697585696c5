import CardConsole
import Testing

@Suite("What surrounds every page")
struct PageFrameTests {
    private func frame(title: String = "Cards", place: PageFrame.Place? = .cards) -> PageFrame {
        PageFrame(
            title: title,
            place: place,
            personARN: "arn:aws:iam::123456789012:user/<reviewer>",
            accountID: "123456789012",
            region: "us-east-1",
            formToken: input(.type("hidden"), .name("form-token"), .value("t"))
        )
    }

    @Test("The title is the page's heading, and nothing in it is markup")
    func heading() {
        let page = frame(title: "<i>").page { p { "content" } }.markup
        #expect(page.contains("<title>&lt;i&gt; · Cardinal</title>"))
        #expect(page.contains(#"<div class="page-heading"><h1>&lt;i&gt;</h1></div><p>content</p></main>"#))
    }

    @Test("A page can bring a header of its own, or actions beside its heading")
    func headers() {
        var page = frame()
        page.actions = Button.link("New", to: "/console/new")
        #expect(page.page {}.markup.contains(#"<h1>Cards</h1><div class="page-actions"><a class="button secondary""#))
        page.header = header { h1 { "Own" } }
        let own = page.page {}.markup
        #expect(own.contains("<header><h1>Own</h1></header>"))
        #expect(!own.contains("<h1>Cards</h1>"))
    }

    @Test("The navigation says where the page is, for wide and for narrow screens")
    func places() {
        let page = frame().page {}.markup
        let current = #"<a href="/console/cards" aria-current="page" data-place="cards">Cards</a>"#
        #expect(page.ranges(of: current).count == 2)
        #expect(page.ranges(of: #" aria-current="page" data-place"#).count == 2)
        #expect(!frame(place: nil).page {}.markup.contains(#"aria-current="page""#))
    }

    @Test("Whoever is signed in is named, and can sign out")
    func person() {
        let page = frame().page {}.markup
        #expect(page.contains(#"<span class="person-name">&lt;reviewer&gt;</span>"#))
        #expect(page.contains(#"action="/console/sign-out"><input type="hidden" name="form-token" value="t">"#))
        #expect(!page.contains("<reviewer>"))
    }

    @Test("A chosen theme is drawn at once")
    func theme() {
        var page = frame()
        #expect(page.page {}.markup.hasPrefix(#"<html lang="en"><head>"#))
        page.theme = .dark
        #expect(page.page {}.markup.hasPrefix(#"<html lang="en" data-theme="dark">"#))
    }

    @Test("Markup holds no styles and no scripts of its own, which the browser would refuse")
    func policy() {
        let page = frame().page {}.markup
        #expect(!page.contains(" style="))
        #expect(!page.contains("<style"))
        #expect(!page.contains(" onclick"))
        #expect(page.ranges(of: "<script").count == 1)
    }

    @Test("Before somebody is signed in, a page has no navigation")
    func bare() {
        let page = BareLayout.page(title: "Sign <in>", theme: .light) { p { "x" } }.markup
        #expect(page.contains(#"<main id="main" class="bare-main card stack"><h1>Sign &lt;in&gt;</h1><p>x</p></main>"#))
        #expect(page.hasPrefix(#"<html lang="en" data-theme="light">"#))
        #expect(!page.contains("<nav"))
    }
}
