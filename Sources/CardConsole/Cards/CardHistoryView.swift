import CardPresentation
import JSONTree
import ModelCards
import SageMakerAPI

/// The versions of a card from the newest back, each with its changes and decisions.
package enum CardHistoryView {
    package static func view(_ history: CardHistory) -> HTML {
        let name = history.header.name
        return section(.class("stack"), .ariaLabelledBy("history-title")) {
            h2(.id("history-title")) { "History" }
            ol(.class("timeline plain")) {
                for entry in history.entries {
                    li(.class("timeline-entry")) { self.entry(entry, ofCard: name) }
                }
            }
            Pager.view(
                next: history.next.map { ConsolePath.card(name, part: "history", query: [("from", String($0))]) },
                previous: history.isLater ? ConsolePath.card(name, part: "history") : nil,
                previousLabel: "Latest versions"
            )
        }
    }

    /// More changes than this are read in a comparison.
    private static let mostChanges = 8

    private static func entry(_ entry: CardHistory.Entry, ofCard name: String) -> HTML {
        HTML.group {
            div(.class("row")) {
                h3 {
                    a(.href(ConsolePath.card(name, version: entry.version))) { "Version \(entry.version)" }
                }
                StatusBadge.view(entry.status)
                span(.class("muted")) {
                    "written by "
                    PersonView.view(arn: entry.writtenBy)
                    " "
                    TimeView.view(entry.writtenAt)
                }
            }
            changes(of: entry, name)
            if !entry.decisions.isEmpty {
                ul(.class("decisions")) {
                    for decision in entry.decisions {
                        li { self.decision(decision) }
                    }
                }
            }
        }
    }

    private static func changes(of entry: CardHistory.Entry, _ name: String) -> HTML {
        guard let changes = entry.changes else { return p(.class("muted")) { "The first version." } }
        guard !changes.isEmpty else { return p(.class("muted")) { "The content says the same as before." } }
        return HTML.group {
            ul(.class("changes")) {
                for change in changes.prefix(mostChanges) {
                    li { ChangeLine.view(change) }
                }
            }
            p {
                if changes.count > mostChanges {
                    "and \(changes.count - mostChanges) more. "
                }
                a(.href(ConsolePath.compare(["\(name)@\(entry.version - 1)", "\(name)@\(entry.version)"]))) {
                    "Compare with version \(entry.version - 1)"
                }
            }
        }
    }

    private static func decision(_ decision: ModelCardDecision) -> HTML {
        HTML.group {
            strong { words(for: decision) }
            " by "
            PersonView.view(arn: decision.decidedBy)
            " "
            TimeView.view(decision.decidedAt)
            if let comment = decision.comment, !comment.isEmpty {
                blockquote { TextView.lines(comment) }
            }
        }
    }

    private static func words(for decision: ModelCardDecision) -> String {
        guard decision.before != nil else { return "Created as \(Badge.word(for: decision.after))" }
        return switch decision.action {
        case .requestReview: "Review requested"
        case .approve: "Approved"
        case .reject: "Rejected"
        case .archive: "Archived"
        case .restore: "Restored"
        case .reopen: "Reopened"
        }
    }
}

/// A change in one line.
enum ChangeLine {
    static func view(_ change: ContentChange) -> HTML {
        HTML.group {
            span(.class("change-kind")) { word(for: change.kind) }
            " "
            strong { PlaceLabel.text(for: change.place) }
            values(of: change)
        }
    }

    private static func word(for kind: ContentChange.Kind) -> String {
        switch kind {
        case .add: "Added"
        case .remove: "Removed"
        case .replace: "Changed"
        case .reorder: "Reordered"
        }
    }

    private static func values(of change: ContentChange) -> HTML {
        switch (change.kind, change.before, change.after) {
        case (.replace, .string(let before)?, .string(let after)?):
            return HTML.group {
                ": "
                MarkedWords.view(
                    from: DisplayText.cleanLine(before),
                    to: DisplayText.cleanLine(after),
                    context: wordsAround
                )
            }
        case (.replace, let before?, let after?):
            guard let before = short(before), let after = short(after) else { return HTML() }
            return HTML.group {
                ": "
                del { before }
                " → "
                ins { after }
            }
        case (.add, _, let value?), (.remove, let value?, _): return HTML(short(value).map { ": \($0)" } ?? "")
        default: return HTML()
        }
    }

    /// Characters of what stayed, on each side of a change.
    private static let wordsAround = 32

    /// A scalar cut to what fits a line; nil for what does not.
    private static func short(_ value: JSON) -> String? {
        switch value {
        case .string(let text): DisplayText.shortened(DisplayText.cleanLine(text), to: 80)
        case .number(let text): text
        case .bool(let isTrue): isTrue ? "True" : "False"
        case .null, .array, .object: nil
        }
    }
}
