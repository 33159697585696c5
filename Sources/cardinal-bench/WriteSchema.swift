import ArgumentParser
import JSONTree
import ModelCards

/// Prints the rules for a card's content as a JSON schema, so that other validators can be measured on the same rules.
struct WriteSchema: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the rules for a card's content as a JSON schema.")

    func run() {
        guard case .object(let members) = Self.schema(of: ContentSchema.card.root) else { return }
        let version = JSONMember("$schema", .string("http://json-schema.org/draft-07/schema#"))
        print(JSON.object([version] + members).text)
    }

    private static func schema(of rule: ContentRule) -> JSON {
        switch rule {
        case .anything:
            return .object([])
        case .text(let minLength, let maxLength):
            return typed("string", limit("minLength", minLength > 0 ? minLength : nil) + limit("maxLength", maxLength))
        case .name(let pattern):
            return typed("string", [JSONMember("pattern", .string(".{1,\(pattern)}"))])
        case .oneOf(let texts):
            return typed("string", [JSONMember("enum", .array(texts.map { .string($0) }))])
        case .number(let minimum):
            return typed("number", limit("minimum", minimum))
        case .boolean:
            return typed("boolean", [])
        case .array(let element, let minItems, let maxItems):
            let limits = limit("minItems", minItems > 0 ? minItems : nil) + limit("maxItems", maxItems)
            return typed("array", [JSONMember("items", schema(of: element))] + limits)
        case .object(let members, let others):
            return typed("object", properties(members, others))
        case .either(let rules):
            return any(of: rules)
        case .kinds(let kinds, _):
            return any(of: kinds.map(\.rule))
        }
    }

    private static func properties(
        _ members: [ContentMember],
        _ others: ContentRule.OtherMembers
    ) -> [JSONMember] {
        var written: [JSONMember] = []
        if !members.isEmpty {
            written.append(
                JSONMember("properties", .object(members.map { JSONMember($0.name, schema(of: $0.rule)) }))
            )
        }
        let required = members.filter(\.isRequired).map { JSON.string($0.name) }
        if !required.isEmpty { written.append(JSONMember("required", .array(required))) }
        switch others {
        case .allowed: break
        case .refused: written.append(JSONMember("additionalProperties", .bool(false)))
        case .each(let rule): written.append(JSONMember("additionalProperties", schema(of: rule)))
        }
        return written
    }

    private static func any(of rules: [ContentRule]) -> JSON {
        .object([JSONMember("anyOf", .array(rules.map { schema(of: $0) }))])
    }

    private static func typed(_ type: String, _ members: [JSONMember]) -> JSON {
        .object([JSONMember("type", .string(type))] + members)
    }

    private static func limit(_ name: String, _ value: Int?) -> [JSONMember] {
        value.map { [JSONMember(name, .number("\($0)"))] } ?? []
    }
}
