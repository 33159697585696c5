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

    /// One line where everything fits, else the place, and below it what was and what is.
    package func lines(columns: Int, style: Style = .plain) -> [String] {
        let values = [before, after].compactMap { $0?.text.printable }
        let short = "\(sign) \(place): \(values.joined(separator: " → "))"
        let remarks = remark.map { ["    (\($0))".printable.cut(toColumns: columns)] } ?? []
        guard !values.isEmpty, short.displayWidth > columns else {
            return [style(look, values.isEmpty ? "\(sign) \(place)" : short)] + remarks
        }
        let old = before.map { style(.red, "    - \($0.text)".printable.cut(toColumns: columns)) }
        let new = after.map { style(.green, "    + \($0.text)".printable.cut(toColumns: columns)) }
        return [style(look, "\(sign) \(place)".cut(toColumns: columns))] + [old, new].compactMap(\.self) + remarks
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
