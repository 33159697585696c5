/// Puts a text on the clipboard; it shows only where scripts run.
package enum CopyButton {
    /// - Parameter name: what is copied, for a button that stands apart from its text.
    package static func view(_ text: String, name: String? = nil) -> HTML {
        button(
            .type("button"),
            .class("copy js-only"),
            .attribute("data-copy", text),
            .ariaLabel(name.map { "Copy \($0)" } ?? "Copy \(text)"),
            .title("Copy")
        ) {
            span(.class("icon icon-copy"), .ariaHidden) {}
        }
    }
}
