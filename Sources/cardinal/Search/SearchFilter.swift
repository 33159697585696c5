import ArgumentParser
import JSONTree

/// One comparison of a search, as the command line writes it: `RiskRating=High`, `CreationTime>=2026-01-01`.
package struct SearchFilter: Hashable, Sendable, ExpressibleByArgument {
    package let name: String
    package let comparison: String
    /// Absent for the comparisons that need none.
    package let value: String?

    /// The signs and what the API calls them; a sign comes before those that it begins with.
    private static let signs = [
        ("!=", "NotEquals"), (">=", "GreaterThanOrEqualTo"), ("<=", "LessThanOrEqualTo"), ("~", "Contains"),
        ("@", "In"), ("=", "Equals"), (">", "GreaterThan"), ("<", "LessThan"),
    ]

    /// What help says of the forms.
    package static let forms = """
          Name=value   equal                 Name>value   greater, later
          Name!=value  not equal             Name>=value  greater, later or equal
          Name~value   contains              Name<value   less, earlier
          Name@a,b     one of several        Name<=value  less, earlier or equal
          Name         has a value           !Name        has no value
        """

    /// Splits at the first sign.
    ///
    /// - Returns: nil when there is no name.
    package init?(argument: String) {
        let found = argument.indices.lazy.compactMap { index in
            Self.signs.first { argument[index...].hasPrefix($0.0) }.map { (index, $0) }
        }
        .first
        if let (index, sign) = found {
            (name, comparison) = (String(argument[..<index]), sign.1)
            value = String(argument[index...].dropFirst(sign.0.count))
        } else if argument.hasPrefix("!") {
            (name, comparison, value) = (String(argument.dropFirst()), "NotExists", nil)
        } else {
            (name, comparison, value) = (argument, "Exists", nil)
        }
        if name.isEmpty { return nil }
    }

    /// The filter as the API writes it.
    package var json: JSON {
        var body = RequestBody()
        body.set("Name", name)
        body.set("Operator", comparison)
        body.set("Value", value)
        return body.json
    }
}
