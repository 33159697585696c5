import SageMakerAPI

/// Adds tags to a card, replacing the value of keys that it has already.
package struct AddTags: Operation {
    /// The most tags that one resource can carry.
    static let limit = 50

    let store: any Store

    package func run(_ request: AddTagsInput, for caller: Caller) async throws -> AddTagsOutput {
        let resource = try TaggedResource(request.resourceArn, for: caller, action: "AddTags")
        let added = request.tags
        try checkUniqueKeys(of: added)
        let tags = try await store.transaction { records -> [Tag] in
            try resource.requireExisting(in: caller.scope, records)
            let keys = Set(added.map(\.key))
            let kept = try records.tags(of: resource.arn).filter { !keys.contains($0.key) }
            guard kept.count + added.count <= Self.limit else {
                throw SageMakerError.tagLimitExceeded(limit: Self.limit)
            }
            try records.setTags(added, of: resource.arn)
            return try records.tags(of: resource.arn)
        }
        return AddTagsOutput(tags: tags)
    }
}

/// Refuses two values for one key, and keys that are kept for AWS itself.
func checkUniqueKeys(of tags: [Tag]) throws(SageMakerError) {
    var seen: Set<String> = []
    for tag in tags {
        guard seen.insert(tag.key).inserted else { throw .duplicateTagKey(tag.key) }
        guard !tag.key.lowercased().hasPrefix("aws:") else { throw .reservedTagKey(tag.key) }
    }
}
