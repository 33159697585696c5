/// A list without entries: why, and what to do about it.
package enum EmptyState {
    package static func view(title heading: String, @HTMLBuilder _ content: () -> HTML) -> HTML {
        section(.class("empty-state")) {
            h2 { heading }
            content()
        }
    }
}
