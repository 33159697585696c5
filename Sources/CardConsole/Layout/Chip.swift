/// A condition of a list, which removes itself.
package enum Chip {
    /// - Parameter path: the list's address without the condition.
    package static func view(label words: String, removes path: String) -> HTML {
        a(.class("chip"), .href(path)) {
            span { words }
            span(.class("icon icon-close"), .ariaHidden) {}
            span(.class("visually-hidden")) { ", remove" }
        }
    }
}
