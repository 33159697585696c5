/// One option of the command line, which is also an environment variable and a key of the configuration file.
package struct Setting: Hashable, Sendable {
    /// What a value must look like.
    package enum Kind: Hashable, Sendable {
        /// Any text that satisfies the rule.
        case text(TextRule)
        case number(ClosedRange<Int>)
        case choice([String])
        case toggle
    }

    /// The name of the flag without its hyphens, and of the key in the configuration file.
    package let name: String
    package let kind: Kind
    /// One sentence without its full stop.
    package let summary: String
    /// What holds when nobody says anything; nil when there is no such value.
    package let defaultValue: String?
    /// What help prints instead of a value, such as `host`.
    package let placeholder: String
    /// False for what must not show in a process list.
    package let hasFlag: Bool
    /// Values that no message repeats.
    package let isSecret: Bool

    /// Describes an option.
    package init(
        _ name: String,
        _ kind: Kind,
        _ summary: String,
        defaultValue: String? = nil,
        placeholder: String = "n",
        hasFlag: Bool = true,
        isSecret: Bool = false
    ) {
        self.name = name
        self.kind = kind
        self.summary = summary
        self.defaultValue = defaultValue
        self.placeholder = placeholder
        self.hasFlag = hasFlag
        self.isSecret = isSecret
    }

    /// Such as `--max-cards`.
    package var flag: String { "--\(name)" }

    /// Such as `CARDINAL_MAX_CARDS`.
    package var variable: String {
        "CARDINAL_" + name.uppercased().replacing("-", with: "_")
    }

    /// What a value must be, to stand after the word "takes".
    package var takes: String {
        switch kind {
        case .text(let rule): rule.description
        case .number(let range) where range.upperBound == Int.max: "a whole number, \(range.lowerBound) or more"
        case .number(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .choice(let values): "one of " + values.joined(separator: ", ")
        case .toggle: "true or false"
        }
    }

    /// Whether `text` is a value of this setting.
    package func accepts(_ text: String) -> Bool {
        switch kind {
        case .text(let rule): rule.accepts(text)
        case .number(let range): Int(text).map(range.contains) ?? false
        case .choice(let values): values.contains(text)
        case .toggle: Self.truth(text) != nil
        }
    }

    /// The words that a toggle understands.
    static func truth(_ text: String) -> Bool? {
        switch text.lowercased() {
        case "true", "yes", "1": true
        case "false", "no", "0": false
        default: nil
        }
    }
}
