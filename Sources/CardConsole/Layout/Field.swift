/// The fields of forms: a label, a hint and a problem that are tied to the control, which is called as it is sent.
///
/// Every field keeps a place for its problem, so that a script can say what the server finds while somebody types.
package enum Field {
    /// A line of text.
    ///
    /// - Parameters:
    ///   - limit: the most characters; nothing is cut off, a counter shows when it gets close.
    ///   - list: the ID of a `datalist` with suggestions.
    ///   - purpose: what a browser or password manager may fill in, such as `username`.
    ///   - aside: what stands beside the label, such as where the value is from.
    package static func text(
        _ words: String,
        name: String,
        value: String,
        hint: String? = nil,
        problem: String? = nil,
        isRequired: Bool = false,
        limit: Int? = nil,
        placeholder: String? = nil,
        list: String? = nil,
        type: String = "text",
        purpose: String? = nil,
        aside: HTML = HTML()
    ) -> HTML {
        let frame = Frame(words, name: name, hint: hint, problem: problem, isRequired: isRequired, aside: aside)
        return frame.view(
            voidElement(
                "input",
                [.type(type), .value(value)] + frame.attributes(limit: limit, placeholder: placeholder)
                    + [.attribute("list", list), .attribute("autocomplete", purpose)]
            )
        )
    }

    /// Several lines of text.
    package static func area(
        _ words: String,
        name: String,
        value: String,
        hint: String? = nil,
        problem: String? = nil,
        limit: Int? = nil,
        rows: Int = 4,
        isRequired: Bool = false,
        placeholder: String? = nil,
        aside: HTML = HTML()
    ) -> HTML {
        let frame = Frame(words, name: name, hint: hint, problem: problem, isRequired: isRequired, aside: aside)
        // A line break right behind the tag is dropped by browsers; this one is, and the text's own is kept.
        return frame.view(
            element(
                "textarea",
                frame.attributes(limit: limit, placeholder: placeholder) + [.attribute("rows", String(rows))],
                HTML("\n" + value)
            )
        )
    }

    /// One of several values; a value that is none of them is kept and shown as it is.
    package static func choice(
        _ words: String,
        name: String,
        value: String,
        options: [(value: String, label: String)],
        hint: String? = nil,
        problem: String? = nil,
        isRequired: Bool = false,
        aside: HTML = HTML()
    ) -> HTML {
        let frame = Frame(words, name: name, hint: hint, problem: problem, isRequired: isRequired, aside: aside)
        let isKnown = options.contains { $0.value == value }
        let all = isKnown || value.isEmpty ? options : [(value: value, label: value)] + options
        return frame.view(
            element(
                "select",
                frame.attributes(),
                HTML(
                    all.map { choice in
                        option(.value(choice.value), .selected(if: choice.value == value)) { choice.label }
                    }
                )
            )
        )
    }

    /// Something that is so or not.
    package static func check(
        _ words: String,
        name: String,
        value: String = "true",
        isOn: Bool,
        hint: String? = nil
    ) -> HTML {
        let hintID = hint.map { _ in Frame.partID(name, "hint") }
        return div(.class("field check")) {
            input(
                .type("checkbox"),
                .id(name),
                .name(name),
                .value(value),
                .checked(if: isOn),
                .ariaDescribedBy(hintID)
            )
            label(.for(name)) { words }
            if let hint, let hintID {
                p(.class("hint"), .id(hintID)) { hint }
            }
        }
    }
}
