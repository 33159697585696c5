/// A page of its own, without navigation: signing in, and errors before somebody is signed in.
package enum BareLayout {
    /// The whole page around `content`, with its title as its heading.
    package static func page(title text: String, theme: Theme = .system, @HTMLBuilder _ content: () -> HTML) -> HTML {
        html(.attribute("lang", "en"), .attribute("data-theme", theme.attribute)) {
            PageHead.head(title: text)
            body(.class("bare")) {
                header(.class("bare-header")) { Brand.view }
                main(.id("main"), .class("bare-main card stack")) {
                    h1 { text }
                    content()
                }
                div(.id("announcements"), .class("visually-hidden"), .role("status")) {}
            }
        }
    }
}
