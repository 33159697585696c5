import JSONTree
import SageMakerAPI

/// A registry entry as a list of everything that the service knows of it, whatever that is.
package enum RecordView {
    /// Members whose own members have names that somebody chose.
    private static let maps: Set<String> = ["HyperParameters", "Environment", "CustomerMetadataProperties"]

    /// The members of a description, in their order.
    ///
    /// - Parameter left: those that the page shows elsewhere.
    package static func view(_ record: JSON, without left: Set<String> = []) -> HTML {
        facts((record.members ?? []).filter { !left.contains($0.name) }, areNamesKept: false)
    }

    private static func facts(_ members: [JSONMember], areNamesKept: Bool) -> HTML {
        guard !members.isEmpty else { return span(.class("muted")) { "—" } }
        return dl(.class("facts record")) {
            for member in members {
                let (label, inner) = areNamesKept ? (member.name, member) : unwrapped(member)
                dt { label }
                dd { value(inner.value, of: inner.name) }
            }
        }
    }

    /// A member whose value is a structure with one member only is shown as that one, under both names.
    private static func unwrapped(_ member: JSONMember) -> (label: String, inner: JSONMember) {
        var (label, inner) = (MemberLabel.label(of: member.name), member)
        while !maps.contains(inner.name), !inner.name.hasSuffix("By"), let members = inner.value.members,
            members.count == 1, let only = members.first
        {
            label += " › " + MemberLabel.label(of: only.name)
            inner = only
        }
        return (label, inner)
    }

    private static func value(_ value: JSON, of name: String) -> HTML {
        switch value {
        case .null: span(.class("muted")) { "—" }
        case .bool(let isSo): HTML(isSo ? "Yes" : "No")
        case .number(let text): number(text, value, of: name)
        case .string(let text): self.text(text)
        case .array(let elements): list(elements, of: name)
        case .object(let members): object(members, of: name)
        }
    }

    private static func number(_ text: String, _ value: JSON, of name: String) -> HTML {
        let isTime = name.hasSuffix("Time") || name == "Timestamp"
        guard isTime, let time = Timestamp(wire: value) else { return HTML(text) }
        return TimeView.view(time)
    }

    private static func text(_ text: String) -> HTML {
        if text.isEmpty { return span(.class("muted")) { "Empty" } }
        if AddressView.isAddress(text) { return AddressView.whole(text) }
        return text.contains("\n") ? TextView.lines(text) : HTML(text)
    }

    private static func list(_ elements: [JSON], of name: String) -> HTML {
        guard !elements.isEmpty else { return span(.class("muted")) { "None" } }
        if elements.allSatisfy({ $0["Key"]?.string != nil }) {
            return facts(
                elements.map { JSONMember($0["Key"]?.string ?? "", $0["Value"] ?? .null) },
                areNamesKept: true
            )
        }
        if elements.count == 1 { return value(elements[0], of: name) }
        return ul(.class("record-list")) {
            for element in elements { li { value(element, of: name) } }
        }
    }

    private static func object(_ members: [JSONMember], of name: String) -> HTML {
        if name.hasSuffix("By"), let person = JSON.object(members)["IamIdentity"]?["Arn"]?.string {
            return PersonView.view(arn: person)
        }
        return facts(members, areNamesKept: maps.contains(name))
    }
}

/// What members of descriptions are called in plain words.
package enum MemberLabel {
    /// `Execution role ARN` of `ExecutionRoleArn`.
    package static func label(of name: String) -> String {
        var words: [String] = []
        var word = ""
        for character in name {
            if character.isUppercase, let last = word.last, !last.isUppercase {
                words.append(word)
                word = ""
            }
            word.append(character)
        }
        if !word.isEmpty { words.append(word) }
        return words.enumerated().map { position, word in
            if let known = known[word] { return known }
            let isAcronym = word.count > 1 && word.allSatisfy { $0.isUppercase || $0.isNumber }
            return position == 0 || isAcronym ? word : word.lowercased()
        }
        .joined(separator: " ")
    }

    private static let known = [
        "Arn": "ARN", "Url": "URL", "Uri": "URI", "Vpc": "VPC", "Id": "ID", "Kms": "KMS", "Mlflow": "MLflow",
        "ETag": "ETag", "Eula": "EULA", "S3Uri": "S3 URI", "Gb": "GB", "GB": "GB", "MIMETypes": "MIME types",
    ]
}
