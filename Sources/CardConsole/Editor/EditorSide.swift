/// What stands beside the form: how much of the card's room is taken, and what has been kept.
struct EditorSide {
    let open: OpenEdit

    var view: HTML {
        HTML.group {
            div(.id("budget"), .attribute("data-budget", "")) { Self.budget(open.document.length) }
            p(.id("save-state"), .class("save-state muted"), .attribute("data-save-state", "")) {
                "Draft kept "
                TimeView.view(open.edit.updatedAt)
            }
            if let version = open.edit.baseVersion {
                p(.class("muted")) { "Begun from version \(version.grouped)." }
            }
        }
    }

    static func budget(_ length: Int) -> HTML {
        Meter.view(
            label: "Card size",
            value: length,
            of: CardBudget.limit,
            text: "\(length.grouped) of \(CardBudget.limit.grouped) characters",
            isBudget: true
        )
    }
}
