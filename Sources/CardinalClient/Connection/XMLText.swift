/// The texts of an XML answer, as far as an error or a single value needs them: elements by name, wherever they stand.
package struct XMLText {
    private let text: Substring

    /// Reads an answer's bytes.
    package init(_ bytes: [UInt8]) {
        text = String(decoding: bytes, as: UTF8.self)[...]
    }

    /// The text of the first element of that name, its references resolved.
    package func first(_ name: String) -> String? {
        guard let start = text.range(of: "<\(name)>"),
            let end = text[start.upperBound...].range(of: "</\(name)>")
        else { return nil }
        return Self.resolved(text[start.upperBound..<end.lowerBound])
    }

    /// What every element of that name holds, for elements that hold others.
    package func all(_ name: String) -> [XMLText] {
        var found: [XMLText] = []
        var rest = text
        while let start = rest.range(of: "<\(name)>"),
            let end = rest[start.upperBound...].range(of: "</\(name)>")
        {
            found.append(XMLText(text: rest[start.upperBound..<end.lowerBound]))
            rest = rest[end.upperBound...]
        }
        return found
    }

    private init(text: Substring) {
        self.text = text
    }

    private static func resolved(_ text: Substring) -> String {
        var output = ""
        var rest = text
        while let start = rest.firstIndex(of: "&") {
            output += rest[..<start]
            rest = rest[start...]
            guard let end = rest.firstIndex(of: ";"), let character = character(rest[..<end].dropFirst()) else {
                output.append("&")
                rest.removeFirst()
                continue
            }
            output.append(character)
            rest = rest[rest.index(after: end)...]
        }
        return output + rest
    }

    private static func character(_ reference: Substring) -> Character? {
        switch reference {
        case "amp": return "&"
        case "lt": return "<"
        case "gt": return ">"
        case "quot": return "\""
        case "apos": return "'"
        default: break
        }
        let value =
            reference.hasPrefix("#x")
            ? UInt32(reference.dropFirst(2), radix: 16) : UInt32(reference.dropFirst())
        guard reference.hasPrefix("#"), let value, let scalar = UnicodeScalar(value) else { return nil }
        return Character(scalar)
    }
}
