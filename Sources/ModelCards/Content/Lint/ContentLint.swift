import JSONTree

/// Notices content that is valid but that clients of the service cannot read back, or read differently.
///
/// Tolerant of content that is not valid: what has an unexpected shape is left to the schema's findings.
package struct ContentLint {
    private(set) var findings: [ContentFinding] = []

    /// Every warning, section by section.
    package static func warnings(about document: JSON) -> [ContentFinding] {
        var lint = ContentLint()
        let root = JSONPointer()
        lint.checkModelPackage(document, root)
        if let environment = document["model_overview"]?["inference_environment"] {
            lint.checkEnvironment(
                environment,
                root.appending("model_overview").appending("inference_environment")
            )
        }
        if let training = document["training_details"] {
            lint.checkTraining(training, root.appending("training_details"))
        }
        for (index, evaluation) in (document["evaluation_details"]?.array ?? []).enumerated() {
            lint.checkEvaluation(evaluation, root.appending("evaluation_details").appending(index))
        }
        if let details = document["additional_information"]?["custom_details"] {
            lint.checkKeys(details, root.appending("additional_information").appending("custom_details"))
        }
        lint.checkNumbers(document, root)
        return lint.findings
    }

    mutating func warn(_ place: JSONPointer, _ message: String) {
        guard findings.count < ContentCheck.limit else { return }
        findings.append(ContentFinding(at: place, .warning, message))
    }

    /// Warns of a string that is longer than the documentation says, where the service does not enforce it.
    mutating func checkLength(_ object: JSON, _ member: String, upTo limit: Int, _ place: JSONPointer) {
        guard let text = object[member]?.string, text.unicodeScalars.count > limit else { return }
        warn(
            place.appending(member),
            "Longer than the documented \(limit) characters; the service accepts it, stricter readers may not"
        )
    }

    /// Warns of a list that the SageMaker Python SDK refuses to load.
    mutating func checkCount(_ object: JSON, _ member: String, upTo limit: Int, _ place: JSONPointer) {
        guard let elements = object[member]?.array, elements.count > limit else { return }
        warn(place.appending(member), "\(elements.count) elements; the SageMaker Python SDK loads at most \(limit)")
    }

    mutating func checkEnvironment(_ environment: JSON, _ place: JSONPointer) {
        guard environment.members != nil, environment["container_image"] == nil else { return }
        warn(place, "Without container_image the SageMaker Python SDK cannot load the card")
    }

    /// CloudFormation accepts no key without a letter or an underscore.
    mutating func checkKeys(_ map: JSON, _ place: JSONPointer) {
        for member in map.members ?? [] {
            let hasLetter = member.name.utf8.contains { byte in
                byte == UInt8(ascii: "_")
                    || UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
            }
            if !hasLetter { warn(place.appending(member.name), "CloudFormation refuses keys without an ASCII letter") }
        }
    }

    private mutating func checkNumbers(_ value: JSON, _ place: JSONPointer) {
        switch value {
        case .number:
            if value.double?.isFinite != true { warn(place, "Beyond a double's range; readers turn it into infinity") }
        case .array(let elements):
            for (index, element) in elements.enumerated() where element.holdsNumbers {
                checkNumbers(element, place.appending(index))
            }
        case .object(let members):
            for member in members where member.value.holdsNumbers {
                checkNumbers(member.value, place.appending(member.name))
            }
        default: break
        }
    }
}

extension JSON {
    fileprivate var holdsNumbers: Bool {
        switch self {
        case .null, .bool, .string: false
        case .number, .array, .object: true
        }
    }
}
