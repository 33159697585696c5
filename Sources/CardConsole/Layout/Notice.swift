/// Something that a reader should know before the rest of the page.
package enum Notice {
    package enum Kind: String, Sendable {
        case information, success, warning, problem

        fileprivate var word: String {
            switch self {
            case .information: "Note"
            case .success: "Done"
            case .warning: "Warning"
            case .problem: "Problem"
            }
        }
    }

    /// - Parameter heading: what it is about, in a few words; without one the kind is still said to whoever cannot see
    ///   the colour.
    package static func view(
        _ kind: Kind,
        title heading: String? = nil,
        @HTMLBuilder _ content: () -> HTML
    ) -> HTML {
        let role = kind == .problem ? "alert" : "status"
        return div(.class("notice notice-\(kind.rawValue)"), .role(role)) {
            if let heading {
                p(.class("notice-title")) { heading }
            } else {
                span(.class("visually-hidden")) { "\(kind.word): " }
            }
            div(.class("notice-content")) { content() }
        }
    }
}
