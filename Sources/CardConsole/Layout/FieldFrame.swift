extension Field {
    /// What surrounds the control of a field, and ties it to its texts.
    struct Frame {
        private let words: String
        private let name: String
        private let hint: String?
        private let problem: String?
        private let isRequired: Bool
        private let aside: HTML

        init(_ words: String, name: String, hint: String?, problem: String?, isRequired: Bool, aside: HTML) {
            self.words = words
            self.name = name
            self.hint = hint
            self.problem = problem
            self.isRequired = isRequired
            self.aside = aside
        }

        /// The field around its control.
        func view(_ control: HTML) -> HTML {
            div(.class(problem == nil ? "field" : "field problem")) {
                div(.class("field-label")) {
                    label(.for(name)) {
                        words
                        if isRequired {
                            " "
                            span(.class("required")) { "required" }
                        }
                    }
                    aside
                }
                if let hint {
                    p(.class("hint"), .id(Self.partID(name, "hint"))) { hint }
                }
                control
                p(.class("field-problem"), .id(Self.partID(name, "problem"))) { problem }
            }
        }

        /// What every control has.
        func attributes(limit: Int? = nil, placeholder: String? = nil) -> [Attribute] {
            let hintID = hint.map { _ in Self.partID(name, "hint") + " " } ?? ""
            return [
                .id(name), .name(name), .attribute("placeholder", placeholder),
                .attribute("data-limit", limit.map { String($0) }),
                .attribute("aria-required", isRequired ? "true" : nil),
                .attribute("aria-invalid", problem == nil ? nil : "true"),
                .ariaDescribedBy(hintID + Self.partID(name, "problem")),
            ]
        }

        /// The ID of a part of a field; a list of IDs is split at spaces, which a name may have.
        static func partID(_ name: String, _ part: String) -> String {
            String(name.map { $0.isWhitespace ? "_" : $0 }) + "-" + part
        }
    }
}
