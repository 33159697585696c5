import Foundation

/// Colours and weights of a terminal, or none.
package struct Style: Sendable {
    /// What a text is shown as.
    package enum Look: String, Sendable {
        case bold = "1"
        case dim = "2"
        case red = "31"
        case green = "32"
        case yellow = "33"
    }

    /// Whether anything is coloured at all.
    package let isOn: Bool

    /// Without colours.
    package static let plain = Style(isOn: false)

    /// Decides whether a terminal wants colours: none where `NO_COLOR` has a value or `TERM` is `dumb`.
    package init(isTerminal: Bool, environment: [String: String]) {
        let isRefused = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        isOn = isTerminal && !isRefused && environment["TERM"] != "dumb"
    }

    private init(isOn: Bool) {
        self.isOn = isOn
    }

    /// `text` between the codes that begin and end a look.
    package func callAsFunction(_ look: Look?, _ text: String) -> String {
        guard isOn, let look, !text.isEmpty else { return text }
        return "\u{1B}[\(look.rawValue)m\(text)\u{1B}[0m"
    }
}

extension Style.Look {
    /// The look of a status: what needs attention stands out, what is over steps back.
    package static func ofStatus(_ status: String) -> Style.Look? {
        switch status {
        case "Approved", "Completed", "Same": .green
        case "PendingReview", "PendingManualApproval", "InProgress", "Pending", "NoReport": .yellow
        case "Failed", "Rejected", "Different", "Missing", "Edited": .red
        case "Archived", "Stopped", "Deleting": .dim
        default: nil
        }
    }
}
