/// A choice whose every word is explained.
struct RatingView {
    let field: EditorField
    let options: [EditorField.Option]
    let value: String
    let problem: String?

    var view: HTML {
        let isKnown = value.isEmpty || options.contains { $0.value == value }
        return fieldset(
            .class(problem == nil ? "field rating" : "field rating problem"),
            .id(field.pointer),
            .attribute("tabindex", "-1"),
            .ariaDescribedBy(field.pointer + "-problem")
        ) {
            element("legend", [], HTML(field.label))
            if !isKnown {
                choice(.init(value, value, "This is what the card says; it is none of the ratings."), value)
            }
            for option in options {
                choice(option, option.value)
            }
            choice(.init("", "Not rated yet", "The card says nothing about risk."), "none")
            p(.class("field-problem"), .id(field.pointer + "-problem")) { problem }
        }
    }

    private func choice(_ option: EditorField.Option, _ part: String) -> HTML {
        let id = "\(field.pointer)=\(part.split { $0.isWhitespace }.joined(separator: "_"))"
        return div(.class("field check")) {
            input(
                .type("radio"),
                .id(id),
                .name(field.pointer),
                .value(option.value),
                .checked(if: option.value == value),
                .ariaDescribedBy(id + "-hint")
            )
            label(.for(id)) { option.label }
            p(.class("hint"), .id(id + "-hint")) { option.explanation }
        }
    }
}
