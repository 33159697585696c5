/// The addresses of pages; nothing else spells them.
package enum ConsolePath {
    package static let root = "/console/"

    /// A path below `/console/` whose parts are escaped, with a query: `ConsolePath.to("cards", name, query: […])`.
    package static func to(_ parts: String..., query: [(String, String)] = []) -> String {
        let path = root + parts.map(PercentEncoding.encoded).joined(separator: "/")
        guard !query.isEmpty else { return path }
        return path + "?" + FormFields(query.map { FormFields.Field($0.0, $0.1) }).urlEncoded
    }

    package static func card(_ name: String, version: Int? = nil) -> String {
        guard let version else { return to("cards", name) }
        return to("cards", name, "versions", String(version))
    }

    /// A path of this console that a form brought along as the place to go on to; the start page for anything else.
    package static func checked(_ target: String?) -> String {
        guard let target, target.hasPrefix(root), !target.contains("\\"), !target.contains("//"),
            target.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
        else { return root }
        return target
    }
}
