/// An attribute of an element.
package struct Attribute: Sendable {
    let name: StaticString
    /// Nil for an attribute that says everything by being there.
    let value: String?
    /// Left out altogether.
    let isAbsent: Bool

    private init(_ name: StaticString, _ value: String?, isAbsent: Bool = false) {
        self.name = name
        self.value = value
        self.isAbsent = isAbsent
    }

    /// Any attribute; without a value it is left out.
    ///
    /// Not for `href`, `src`, `action`, `style` or `on…`: addresses have ways of their own, which are checked, and the
    /// content security policy refuses styles and scripts in markup.
    package static func attribute(_ name: StaticString, _ value: String?) -> Attribute {
        Attribute(name, value, isAbsent: value == nil)
    }

    /// An attribute that is there or not.
    package static func flag(_ name: StaticString, _ isThere: Bool = true) -> Attribute {
        Attribute(name, nil, isAbsent: !isThere)
    }

    /// Where a link leads: a path of this server, a place on the page, or a page of the web; anything else leads nowhere.
    package static func href(_ address: String) -> Attribute { Attribute("href", checked(address)) }

    /// Where a picture or a script is.
    package static func src(_ address: String) -> Attribute { Attribute("src", checked(address)) }

    /// Where a form is sent to.
    package static func action(_ address: String) -> Attribute { Attribute("action", checked(address)) }

    /// Where one button of a form sends it to.
    package static func formaction(_ address: String) -> Attribute { Attribute("formaction", checked(address)) }

    package static func `class`(_ names: String) -> Attribute { Attribute("class", names) }

    package static func id(_ id: String) -> Attribute { Attribute("id", id) }

    package static func `for`(_ id: String) -> Attribute { Attribute("for", id) }

    package static func name(_ name: String) -> Attribute { Attribute("name", name) }

    package static func type(_ type: String) -> Attribute { Attribute("type", type) }

    package static func value(_ value: String) -> Attribute { Attribute("value", value) }

    package static func title(_ text: String) -> Attribute { Attribute("title", text) }

    package static func role(_ role: String) -> Attribute { Attribute("role", role) }

    package static func method(_ method: String) -> Attribute { Attribute("method", method) }

    package static func placeholder(_ text: String) -> Attribute { Attribute("placeholder", text) }

    package static func ariaLabel(_ text: String) -> Attribute { Attribute("aria-label", text) }

    package static func ariaLabelledBy(_ id: String) -> Attribute { Attribute("aria-labelledby", id) }

    package static func ariaDescribedBy(_ ids: String?) -> Attribute { attribute("aria-describedby", ids) }

    package static func ariaCurrent(_ isCurrent: Bool) -> Attribute {
        attribute("aria-current", isCurrent ? "page" : nil)
    }

    package static let ariaHidden = Attribute("aria-hidden", "true")

    package static func checked(if isChecked: Bool) -> Attribute { flag("checked", isChecked) }

    package static func selected(if isSelected: Bool) -> Attribute { flag("selected", isSelected) }

    package static func disabled(if isDisabled: Bool) -> Attribute { flag("disabled", isDisabled) }

    package static let required = flag("required")

    package static func hidden(if isHidden: Bool = true) -> Attribute { flag("hidden", isHidden) }

    /// `javascript:` and its like never get into a page; `//host` would leave this server unnoticed.
    ///
    /// The address is looked at as browsers do: byte by byte, a backslash being a slash, and line breaks and tabs nothing.
    private static func checked(_ address: String) -> String {
        let bytes = address.utf8
        guard bytes.first != UInt8(ascii: "/") else {
            let second = bytes.dropFirst().first { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
            return second == UInt8(ascii: "/") || second == UInt8(ascii: "\\") ? "#" : address
        }
        let isKnown = ["#", "?", "https://", "http://"].contains { bytes.starts(with: $0.utf8) }
        return isKnown ? address : "#"
    }
}

extension HTML {
    mutating func append(_ attribute: Attribute) {
        guard !attribute.isAbsent else { return }
        append(literal: " ")
        append(literal: attribute.name)
        guard let value = attribute.value else { return }
        append(literal: "=\"")
        append(text: value)
        append(literal: "\"")
    }
}
