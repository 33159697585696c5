/// The steps as buttons of the form, each with what is wrong in it.
struct EditorSteps {
    let open: OpenEdit
    let step: EditorStep
    let findings: [EditFinding]

    var view: HTML {
        nav(.class("steps"), .ariaLabel("Steps")) {
            ol {
                for other in EditorStep.allCases {
                    li {
                        button(
                            .class("step"),
                            .type("submit"),
                            .name(EditForm.goField),
                            .value(other.rawValue),
                            .attribute("aria-current", other == step ? "step" : nil)
                        ) {
                            span(.class("step-number")) { other.number }
                            span(.class("step-title")) { other.title }
                            stateView(other)
                        }
                    }
                }
            }
        }
    }

    private func stateView(_ other: EditorStep) -> HTML {
        let words = Self.state(of: other, open.document, findings)
        let name = words.contains("problem") ? "step-state has-problems" : "step-state"
        return span(.class(name), .attribute("data-step-state", other.rawValue)) { words }
    }

    /// How a step stands, in words.
    static func state(of step: EditorStep, _ document: EditDocument, _ findings: [EditFinding]) -> String {
        let isReview = step == .review
        let errors = findings.count { $0.isError && (isReview || $0.step == step) }
        if errors > 0 { return errors == 1 ? "1 problem" : "\(errors) problems" }
        if isReview { return "Ready to save" }
        let isBegun = step.sections.contains { section in
            document.content[section].map { !$0.isEmptyAtHeart } ?? false
        }
        return isBegun ? "Begun" : "Empty"
    }
}
