import CardinalClient
import JSONTree

/// What IAM answers about roles, which is XML, as JSON with the same names.
package enum RoleAnswer {
    private static let members = ["RoleName", "Arn", "RoleId", "Path", "CreateDate", "AssumeRolePolicyDocument"]

    /// The role of an answer about one.
    package static func role(_ xml: String) -> JSON {
        role(XMLText(Array(xml.utf8)))
    }

    /// The roles of a list.
    package static func roles(_ xml: String) -> [JSON] {
        XMLText(Array(xml.utf8)).all("member").map { role($0) }
    }

    private static func role(_ text: XMLText) -> JSON {
        .object(members.compactMap { name in text.first(name).map { JSONMember(name, .string($0)) } })
    }
}
