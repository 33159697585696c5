/// What stands in every page's head.
enum PageHead {
    static func head(title text: String) -> HTML {
        CardConsole.head {
            meta(.attribute("charset", "utf-8"))
            meta(.name("viewport"), .attribute("content", "width=device-width, initial-scale=1"))
            meta(.name("color-scheme"), .attribute("content", "light dark"))
            title { "\(text) · Cardinal" }
            link(.attribute("rel", "icon"), .href(Asset.icon.path))
            link(.attribute("rel", "stylesheet"), .href(Asset.style.path))
            script(Asset.script)
        }
    }

    private static func script(_ asset: Asset) -> HTML {
        element("script", [.type("module"), .src(asset.path)], HTML())
    }
}
