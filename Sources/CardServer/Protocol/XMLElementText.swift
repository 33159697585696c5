import ModelCards
import SageMakerAPI

/// XML that was written already: elements whose texts are escaped.
struct XMLElementText: Sendable, CustomStringConvertible {
    private(set) var description = ""

    /// No element at all.
    init() {}

    /// An element that holds text.
    init(_ name: String, _ text: String) {
        description = "<\(name)>\(Self.escaped(text))</\(name)>"
    }

    /// An element that holds others.
    init(_ name: String, _ children: [XMLElementText]) {
        description = "<\(name)>\(children.map(\.description).joined())</\(name)>"
    }

    /// These elements, and more behind them.
    func followed(by next: XMLElementText) -> XMLElementText {
        var both = self
        both.description += next.description
        return both
    }

    private static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            // What XML cannot hold, and white space that would be read as another.
            case _ where scalar.value < 0x20 || scalar.value == 0xFFFE || scalar.value == 0xFFFF: escaped += " "
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}

extension XMLElementText {
    /// A role as IAM shows it.
    static func role(_ role: Role, in accountID: String) -> XMLElementText {
        XMLElementText("Role", members(of: role, in: accountID))
    }

    /// What IAM shows of a role.
    static func members(of role: Role, in accountID: String) -> [XMLElementText] {
        [
            XMLElementText("Path", "/"),
            XMLElementText("RoleName", role.name),
            XMLElementText("RoleId", role.id),
            XMLElementText("Arn", role.arn(in: accountID)),
            XMLElementText("CreateDate", role.createdAt.iso8601),
            // Clients expect the document with percent escapes.
            XMLElementText("AssumeRolePolicyDocument", percentEncoded(role.trustPolicy)),
        ]
    }
}

/// A text with every byte escaped that is not a letter, a digit, or one of `-._~/`.
private func percentEncoded(_ text: String) -> String {
    String(decoding: S3PercentEncoding.encode(Array(text.utf8)), as: UTF8.self)
}
