import SageMakerAPI

/// The buttons that a version's status allows, a comment to go with them, and the history beside them.
package enum ReviewPanelView {
    /// The panel as a section with a heading of the second level.
    package static func view(_ panel: ReviewPanel) -> HTML {
        section(.class("card stack review-panel"), .id("review"), .ariaLabelledBy("review-title")) {
            h2(.id("review-title")) { "Review" }
            if let done = panel.done {
                Notice.view(.success) { p { done.done("Version \(panel.version)") } }
            }
            if panel.version != panel.latestVersion {
                earlier(panel)
            } else {
                if panel.isOwnWork {
                    Notice.view(.information) { p { ownWork(panel) } }
                }
                if !panel.steps.isEmpty { form(panel) }
            }
            h3 { "Decisions on version \(panel.version)" }
            if panel.decisions.isEmpty {
                p(.class("muted")) { "Nobody has decided anything about this version yet." }
            } else {
                DecisionList.view(panel.decisions)
            }
            p { a(.href(ConsolePath.to("cards", panel.card, "decisions"))) { "Review page with all decisions" } }
        }
    }

    /// The form alone, as the review page has it.
    static func form(_ panel: ReviewPanel) -> HTML {
        CardConsole.form(
            .class("stack review-form"),
            .method("post"),
            .action(ConsolePath.to("cards", panel.card, "decisions")),
            .flag("data-guard")
        ) {
            panel.formToken
            input(.type("hidden"), .name("version"), .value(String(panel.version)))
            Field.area(
                "Comment",
                name: "comment",
                value: panel.comment,
                hint: hint(panel.steps),
                problem: panel.problem,
                limit: 4_000,
                rows: 3
            )
            div(.class("row")) {
                for (position, step) in panel.steps.enumerated() { button(step, isFirst: position == 0) }
            }
        }
    }

    static func ownWork(_ panel: ReviewPanel) -> String {
        panel.status == .pendingReview
            ? "You wrote version \(panel.version), so somebody else approves it."
            : "You wrote version \(panel.version), so somebody else approves it once you have requested review."
    }

    private static func hint(_ steps: [ReviewAction]) -> String {
        steps.contains(.reject)
            ? "Goes into the history for everybody to read. A rejection needs one: say what has to change."
            : "Optional. Goes into the history for everybody to read."
    }

    private static func button(_ step: ReviewAction, isFirst: Bool) -> HTML {
        if step == .archive {
            return Button.danger(step.buttonLabel, name: "action", value: step.rawValue, confirm: step.question)
        }
        return isFirst
            ? Button.primary(step.buttonLabel, name: "action", value: step.rawValue, confirm: step.question)
            : Button.secondary(step.buttonLabel, name: "action", value: step.rawValue, confirm: step.question)
    }

    private static func earlier(_ panel: ReviewPanel) -> HTML {
        p {
            "Version \(panel.version) is \(panel.status.words). Only the latest version can be reviewed: "
            a(.href(ConsolePath.card(panel.card))) { "version \(panel.latestVersion)" }
            "."
        }
    }
}
