/// What the question mark opens: every key that does something, and where to go on.
enum HelpDialog {
    private static let anywhere: [(keys: [String], meaning: String)] = [
        (["/"], "Search all cards"),
        (["n"], "New card"),
        (["g", "d"], "Go to the dashboard"),
        (["g", "c"], "Go to the cards"),
        (["g", "r"], "Go to the reviews"),
        (["g", "m"], "Go to the models"),
        (["g", "x"], "Go to the exports"),
        (["?"], "This help"),
    ]
    private static let lists: [(keys: [String], meaning: String)] = [
        (["j"], "Next row"),
        (["k"], "Previous row"),
        (["Enter"], "Open the row"),
        (["x"], "Select the row"),
    ]
    private static let cards: [(keys: [String], meaning: String)] = [
        (["e"], "Edit the card"),
        (["d"], "Compare versions"),
        (["p"], "Export as PDF"),
    ]

    static let view = dialog(.id("help"), .ariaLabelledBy("help-title")) {
        form(.method("dialog"), .class("dialog-heading")) {
            h2(.id("help-title")) { "Keyboard and help" }
            button(.class("button quiet"), .ariaLabel("Close")) {
                span(.class("icon icon-close"), .ariaHidden) {}
            }
        }
        div(.class("help-keys")) {
            part("Anywhere", anywhere)
            part("In a list", lists)
            part("On a card", cards)
        }
        div(.class("field check js-only")) {
            input(.type("checkbox"), .id("keys-switch"), .checked(if: true), .flag("data-keys-switch"))
            label(.for("keys-switch")) { "Use single keys" }
        }
        p(.class("muted")) {
            "The keys work while no field is being filled in. In a chart, the tab key reaches the first point and the arrow keys the others."
        }
    }

    private static func part(_ heading: String, _ shortcuts: [(keys: [String], meaning: String)]) -> HTML {
        section {
            h3 { heading }
            dl(.class("keys")) {
                for shortcut in shortcuts {
                    div {
                        dt {
                            for key in shortcut.keys {
                                kbd { key }
                                " "
                            }
                        }
                        dd { shortcut.meaning }
                    }
                }
            }
        }
    }
}
