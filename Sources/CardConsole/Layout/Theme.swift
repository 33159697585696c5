/// Whether pages are light or dark.
package enum Theme: String, Sendable {
    /// As the reader's system is.
    case system
    case light
    case dark

    /// The cookie that the script sets when somebody chooses: a page that knows the choice is drawn in it at once, where
    /// one that asks a script for it would flash.
    package static let cookieName = "cardinal-theme"

    /// The choice that a browser brings along.
    package init(cookies: [String: String]) {
        self = cookies[Self.cookieName].flatMap(Theme.init) ?? .system
    }

    /// What the page says to its style sheet; nothing when the system decides.
    package var attribute: String? { self == .system ? nil : rawValue }
}
