/// The head of every page: the way home, the search, who is signed in, and the parts of the console.
struct Masthead {
    let frame: PageFrame

    var view: HTML {
        header(.class("masthead")) {
            div(.class("masthead-row")) {
                menu
                Brand.view
                search
                a(
                    .class("button primary compact new-card"),
                    .href(ConsolePath.to("new")),
                    .attribute("data-shortcut", "n")
                ) {
                    span(.class("icon icon-plus"), .ariaHidden) {}
                    span(.class("new-card-label")) { "New card" }
                }
                person
            }
            nav(.class("places"), .ariaLabel("Main")) { places }
        }
    }

    /// The navigation on narrow screens, which opens without a script.
    private var menu: HTML {
        details(.class("menu menu-places")) {
            summary(.class("button quiet"), .ariaLabel("Menu")) {
                span(.class("icon icon-menu"), .ariaHidden) {}
            }
            nav(.class("menu-panel"), .ariaLabel("Menu")) { places }
        }
    }

    private var places: HTML {
        ul {
            for place in PageFrame.Place.allCases {
                li {
                    a(.href(place.path), .ariaCurrent(place == frame.place), .attribute("data-place", place.rawValue)) {
                        place.label
                    }
                }
            }
        }
    }

    private var search: HTML {
        form(.class("search"), .role("search"), .action(ConsolePath.to("cards"))) {
            label(.class("visually-hidden"), .for("search")) { "Search all cards" }
            span(.class("icon icon-search"), .ariaHidden) {}
            input(
                .type("search"),
                .id("search"),
                .name("q"),
                .placeholder("Search cards"),
                .attribute("autocomplete", "off"),
                .attribute("aria-keyshortcuts", "/")
            )
            kbd(.class("js-only"), .ariaHidden) { "/" }
        }
    }

    private var person: HTML {
        details(.class("menu menu-person")) {
            summary(.class("button quiet")) {
                span(.class("icon icon-person"), .ariaHidden) {}
                span(.class("person-name")) { PersonView.name(of: frame.personARN) }
                span(.class("region")) { frame.region }
            }
            div(.class("menu-panel")) {
                dl(.class("facts")) {
                    dt { "Signed in as" }
                    dd { frame.personARN }
                    dt { "Account" }
                    dd { frame.accountID }
                    dt { "Region" }
                    dd { frame.region }
                }
                ul {
                    li { a(.href(ConsolePath.to("account"))) { "Account and region" } }
                    li { a(.href(ConsolePath.to("edits"))) { "Unsaved edits" } }
                }
                themes
                form(.method("post"), .action(ConsolePath.to("sign-out"))) {
                    frame.formToken
                    button(.type("submit"), .class("button quiet")) { "Sign out" }
                }
            }
        }
    }

    private var themes: HTML {
        div(.class("themes js-only"), .role("group"), .ariaLabel("Colours")) {
            for theme in [Theme.system, .light, .dark] {
                button(
                    .type("button"),
                    .class("button quiet"),
                    .attribute("data-theme-choice", theme.rawValue),
                    .attribute("aria-pressed", theme == frame.theme ? "true" : "false")
                ) {
                    switch theme {
                    case .system: "System"
                    case .light: "Light"
                    case .dark: "Dark"
                    }
                }
            }
        }
    }
}

/// The product's name and sign, which lead home.
enum Brand {
    static var view: HTML {
        a(.class("brand"), .href(ConsolePath.root)) {
            img(.src(Asset.icon.path), .attribute("alt", ""), .attribute("width", "24"), .attribute("height", "24"))
            span { "Cardinal" }
        }
    }
}
