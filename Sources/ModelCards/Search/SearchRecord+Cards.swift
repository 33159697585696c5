import JSONTree
import SageMakerAPI

extension Records {
    /// Cards as hits, with their tags, and of their content what says what they are about.
    func cardRecords(of hits: [DescribedCard], in scope: Scope) throws -> [JSON] {
        // Contents lie elsewhere than cards, and each is a look at pages that nothing else needs.
        let unread = try latestVersions(ofAll: hits.filter { $0.metadata == nil }.map(\.card))
        let tags = try tags(ofAll: hits.map { scope.cardARN($0.card.name) })
        return try hits.map { hit in
            let card = hit.card
            var members = card.searchMembers(tags: tags[scope.cardARN(card.name)] ?? [])
            let content = try unread[card.id].map { try CardContent(stored: $0.content).metadataOnly() }
            if let content = hit.metadata ?? content {
                // Behind the name and the version, as the record has it.
                members.insert(JSONMember("Content", .string(content)), at: 3)
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
