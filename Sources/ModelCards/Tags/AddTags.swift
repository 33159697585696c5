import SageMakerAPI

/// Adds tags to a resource, replacing the value of keys that it has already.
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
            let keys = Set(added.map { Array($0.key.utf8) })
            let kept = try records.tags(of: resource.arn).filter { !keys.contains(Array($0.key.utf8)) }
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
///
/// Keys are compared byte for byte, as the store does: `String` also takes two spellings of `Å` for one.
func checkUniqueKeys(of tags: [Tag]) throws(SageMakerError) {
    var seen: Set<[UInt8]> = []
    for tag in tags {
        guard seen.insert(Array(tag.key.utf8)).inserted else { throw .duplicateTagKey(tag.key) }
        guard !isReserved(tag.key) else { throw .reservedTagKey(tag.key) }
    }
}

private func isReserved(_ key: String) -> Bool {
    let reserved = "aws:".utf8
    return key.utf8.prefix(reserved.count).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 } == Array(reserved)
}
