import Crypto
import JSONTree

/// A fingerprint of metric groups that survives being loaded and written again by another program.
///
/// Members are taken in the order of their names, and numbers as the doubles that they stand for, since other programs
/// keep neither the order nor the digits.
package enum MetricGroupsDigest {
    /// Lowercase hexadecimal SHA-256 of the groups in that form.
    package static func hex(of groups: [JSON]) -> String {
        var writer = JSONWriter(capacity: 4096)
        writer.value(canonical(.array(groups)))
        return Hexadecimal.text(of: SHA256.hash(data: writer.bytes))
    }

    private static func canonical(_ value: JSON) -> JSON {
        switch value {
        case .null, .bool, .string: value
        case .number(let text): .number(canonicalNumber(text))
        case .array(let elements): .array(elements.map(canonical))
        case .object(let members):
            .object(
                members.map { JSONMember($0.name, canonical($0.value)) }
                    .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
            )
        }
    }

    private static func canonicalNumber(_ text: String) -> String {
        guard let number = Double(text), number.isFinite else { return text }
        // The sign of zero is lost by programs that read -0 as a whole number.
        return number == 0 ? "0" : "\(number)"
    }
}
