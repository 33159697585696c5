import JSONTree
import SageMakerAPI

extension Records {
    /// Cards as hits, with their tags, and of their content what says what they are about.
    func cardRecords(of cards: [Card], in scope: Scope) throws -> [JSON] {
        let versions = try latestVersions(ofAll: cards)
        let tags = try tags(ofAll: cards.map { scope.cardARN($0.name) })
        return try cards.map { card in
            var members = card.searchMembers(tags: tags[scope.cardARN(card.name)] ?? [])
            if let content = versions[card.id]?.content {
                // Behind the name and the version, as the record has it.
                members.insert(
                    JSONMember("Content", .string(try CardContent(stored: content).metadataOnly())),
                    at: 3
                )
            }
            if let group = card.facts.modelPackageGroupName {
                members.append(JSONMember("ModelPackageGroupName", .string(group)))
            }
            return .object([JSONMember("ModelCard", .object(members))])
        }
    }
}

extension Card {
    /// The members that a hit has, whether it is the card or the model that it is about.
    func searchMembers(tags: [Tag]) -> [JSONMember] {
        var members = [
            JSONMember("ModelCardArn", .string(scope.cardARN(name))),
            JSONMember("ModelCardName", .string(name)),
            JSONMember("ModelCardVersion", .number(String(latestVersion))),
            JSONMember("ModelCardStatus", .string(status.rawValue)),
        ]
        if let kmsKeyID {
            members.append(JSONMember("SecurityConfig", .object([JSONMember("KmsKeyId", .string(kmsKeyID))])))
        }
        members += [
            JSONMember("CreationTime", .time(createdAt)),
            JSONMember("CreatedBy", .userContext(createdBy)),
            JSONMember("LastModifiedTime", .time(lastModifiedAt)),
            JSONMember("LastModifiedBy", .userContext(lastModifiedBy)),
        ]
        members += tags.searchMember
        if let modelID = facts.modelID {
            members.append(JSONMember("ModelId", .string(modelID)))
        }
        if let riskRating = facts.riskRating {
            members.append(JSONMember("RiskRating", .string(riskRating)))
        }
        return members
    }
}

extension [Tag] {
    /// The `Tags` of a record; a resource without any has no such member.
    var searchMember: [JSONMember] {
        guard !isEmpty else { return [] }
        let tags = map { tag in
            JSON.object([JSONMember("Key", .string(tag.key)), JSONMember("Value", .string(tag.value))])
        }
        return [JSONMember("Tags", .array(tags))]
    }
}
