/// Buttons, and links that look like one.
package enum Button {
    /// How much a button stands out.
    package enum Style: String, Sendable {
        case primary, secondary, danger, quiet
    }

    /// What a form is there for; at most one of a page.
    package static func primary(
        _ words: String,
        name: String? = nil,
        value: String? = nil,
        formaction: String? = nil,
        shortcut: String? = nil,
        confirm: String? = nil
    ) -> HTML {
        view(words, .primary, name: name, value: value, formaction: formaction, shortcut: shortcut, confirm: confirm)
    }

    /// Something else that a form can do.
    package static func secondary(
        _ words: String,
        name: String? = nil,
        value: String? = nil,
        formaction: String? = nil,
        shortcut: String? = nil,
        confirm: String? = nil
    ) -> HTML {
        view(words, .secondary, name: name, value: value, formaction: formaction, shortcut: shortcut, confirm: confirm)
    }

    /// What takes something away.
    ///
    /// - Parameter confirm: a question that the script asks before.
    package static func danger(
        _ words: String,
        name: String? = nil,
        value: String? = nil,
        formaction: String? = nil,
        confirm: String? = nil
    ) -> HTML {
        view(words, .danger, name: name, value: value, formaction: formaction, shortcut: nil, confirm: confirm)
    }

    /// A link that looks like a button.
    ///
    /// - Parameter shortcut: the key that follows it.
    package static func link(
        _ words: String,
        to path: String,
        style: Style = .secondary,
        shortcut: String? = nil
    ) -> HTML {
        a(
            .class("button \(style.rawValue)"),
            .href(path),
            .attribute("data-shortcut", shortcut),
            .attribute("aria-keyshortcuts", shortcut)
        ) { words }
    }

    private static func view(
        _ words: String,
        _ style: Style,
        name: String?,
        value: String?,
        formaction: String?,
        shortcut: String?,
        confirm: String?
    ) -> HTML {
        element(
            "button",
            [
                .type("submit"), .class("button \(style.rawValue)"), .attribute("name", name),
                .attribute("value", value),
            ] + (formaction.map { [.formaction($0)] } ?? []) + [
                .attribute("data-shortcut", shortcut), .attribute("aria-keyshortcuts", shortcut),
                .attribute("data-confirm", confirm),
            ],
            HTML(words)
        )
    }
}
