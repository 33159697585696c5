import ArgumentParser
import JSONTree
import ModelCards

/// One value to put into a card's content, as the command line writes it.
package struct ContentValue: Hashable, Sendable, ExpressibleByArgument {
    package let path: JSONPointer
    package let value: JSON

    /// Reads `section.member=text` or `section.member:=json`; a number is a position in a list.
    ///
    /// - Returns: nil without an equals sign, without a path, or with a value that is no JSON after `:=`.
    package init?(argument: String) {
        guard let split = argument.firstIndex(of: "=") else { return nil }
        let text = String(argument[argument.index(after: split)...])
        let isJSON = argument[..<split].hasSuffix(":")
        let names = argument[..<split].dropLast(isJSON ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
        guard names.allSatisfy({ !$0.isEmpty }), !names.isEmpty else { return nil }
        path = JSONPointer(names.map { name in Int(name).map { .index($0) } ?? .name(String(name)) })
        guard isJSON else {
            value = .string(text)
            return
        }
        guard let document = try? JSON(parsing: text) else { return nil }
        value = document
    }

    /// The content with the value in its place; objects and lists on the way there are made.
    package func applied(to content: JSON) throws(InputFailure) -> JSON {
        var document = content
        for length in path.steps.indices.dropFirst() {
            let parent = JSONPointer(Array(path.steps[..<length]))
            guard document.value(at: parent) == nil else { continue }
            let isList = if case .index = path.steps[length] { true } else { false }
            document = document.setting(isList ? .array([]) : .object([]), at: parent)
        }
        let changed = document.setting(value, at: path)
        guard changed.value(at: path) == value else {
            throw InputFailure("--set \(path.dotted): the content has no such place")
        }
        return changed
    }
}
