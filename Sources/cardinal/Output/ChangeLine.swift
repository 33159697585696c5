import Foundation
import JSONTree
import ModelCards

/// One difference between two contents, for people and for programs.
package struct ChangeLine: Hashable, Sendable {
    let kind: String
    /// The place for people.
    let place: String
    let before: JSON?
    let after: JSON?
    /// Why, where it comes from.
    let remark: String?
    /// The change as the API writes it.
    package let json: JSON

    /// A difference that was found here.
    package init(_ change: ContentChange) {
        kind = change.kind.rawValue
        place = change.place.description
        before = change.before
        after = change.after
        remark = nil
        let members = [
            JSONMember("Path", .string(change.path.description)), JSONMember("Kind", .string(change.kind.rawValue)),
        ]
        json = .object(
            members + (change.before.map { [JSONMember("Before", $0)] } ?? [])
                + (change.after.map { [JSONMember("After", $0)] } ?? [])
        )
    }

    /// A difference that the server found.
    package init(_ change: JSON) {
        kind = change["Kind"]?.string ?? ""
        place = change["Path"]?.string ?? ""
        before = change["Before"]
        after = change["After"]
        let source = [change["Source"]?.string, change["Resource"]?.string].compactMap(\.self).joined(separator: " ")
        let parts = [change["Reason"]?.string, source.isEmpty ? nil : "from \(source)"].compactMap(\.self)
        remark = parts.isEmpty ? nil : parts.joined(separator: "; ")
        json = change
    }

    /// Prints the differences on standard output, none as nothing.
    static func show(_ changes: [ChangeLine]) {
        let style = Style(
            isTerminal: Terminal.output.isInteractive,
            environment: ProcessInfo.processInfo.environment
        )
        for change in changes {
            for line in change.lines(columns: Terminal.output.columns, style: style) {
                guard Terminal.output.line(line) else { return }
            }
        }
    }

    /// One line where everything fits, else the place, and below it the whole of what was and what is: nobody can agree
    /// to a change whose end is not shown.
    package func lines(columns: Int, style: Style = .plain) -> [String] {
        let values = [before, after].compactMap { $0?.text.printable }
        let short = "\(sign) \(place): \(values.joined(separator: " → "))"
        let remarks = remark.map { CardFileCheck.wrapped("(\($0))".printable, indent: 4, width: columns) } ?? []
        guard !values.isEmpty, short.displayWidth > columns else {
            return [style(look, values.isEmpty ? "\(sign) \(place)" : short)] + remarks
        }
        let old = before.map { Self.block($0, "-", columns).map { style(.red, $0) } } ?? []
        let new = after.map { Self.block($0, "+", columns).map { style(.green, $0) } } ?? []
        return [style(look, "\(sign) \(place)")] + old + new + remarks
    }

    /// The lines that anybody reads of one change.
    private static let longest = 200

    /// All of a value: on one line, as details, or as a text that goes on on further lines.
    private static func block(_ value: JSON, _ sign: String, _ columns: Int) -> [String] {
        let text = value.text.printable
        let room = columns - 6
        guard text.displayWidth > room else { return ["    \(sign) \(text)"] }
        let lines =
            switch value {
            case .object: Details(columns: room).lines(value)
            case .array(let elements): elements.flatMap { Self.item($0, columns: room) }
            default: [text]
            }
        let shown = lines.prefix(longest).flatMap { line in
            line.folded(toColumns: room).enumerated().map { "    \($0.offset == 0 ? sign : " ") \($0.element)" }
        }
        guard lines.count > longest else { return shown }
        return shown + ["    … and \(lines.count - longest) more lines; --output json has them all"]
    }

    private static func item(_ element: JSON, columns: Int) -> [String] {
        guard element.members?.isEmpty == false else { return ["- \(element.text.printable)"] }
        let lines = Details(columns: columns - 2).lines(element)
        return lines.prefix(1).map { "- \($0)" } + lines.dropFirst().map { "  \($0)" }
    }

    private var sign: String {
        switch kind {
        case "Add": "+"
        case "Remove": "-"
        case "Keep": "="
        default: "~"
        }
    }

    private var look: Style.Look? {
        switch kind {
        case "Add": .green
        case "Remove": .red
        case "Keep": .dim
        default: .yellow
        }
    }
}
