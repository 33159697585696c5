import SageMakerAPI

/// What a store keeps of tags, by the ARN of what they are on.
package protocol TagRecords {
    /// The tags of a resource, ordered by key.
    func tags(of resourceARN: String) throws -> [Tag]

    /// Adds tags, replacing the value of a key that is there already.
    func setTags(_ tags: [Tag], of resourceARN: String) throws

    /// Removes tags; a key that is not there is nobody's error.
    func removeTags(keys: [String], of resourceARN: String) throws
}
