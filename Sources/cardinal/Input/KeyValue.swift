import ArgumentParser

/// One `key=value` of the command line; the value may hold more equals signs, and may be empty.
package struct KeyValue: Hashable, Sendable, ExpressibleByArgument {
    package let key: String
    package let value: String

    /// Splits at the first equals sign.
    ///
    /// - Returns: nil without one, or without a key.
    package init?(argument: String) {
        guard let split = argument.firstIndex(of: "="), split != argument.startIndex else { return nil }
        key = String(argument[..<split])
        value = String(argument[argument.index(after: split)...])
    }
}

/// The tags that something is created with.
struct TagOptions: ParsableArguments {
    @Option(name: .customLong("tag"), help: ArgumentHelp("A tag; may be repeated.", valueName: "key=value"))
    var tags: [KeyValue] = []
}
