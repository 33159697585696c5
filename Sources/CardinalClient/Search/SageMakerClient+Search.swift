import JSONTree

extension SageMakerClient {
    /// The records of that kind whose property has that value, the last modified first.
    ///
    /// - Parameters:
    ///   - resource: such as `ModelCard` or `TrainingJob`; each record is the member of that name.
    ///   - property: such as `ModelId` or `ModelArtifacts.S3ModelArtifacts`.
    func search(_ resource: String, where property: String, is value: String) -> ItemSequence<JSON> {
        let filter = JSON.object([
            JSONMember("Name", .string(property)), JSONMember("Operator", .string("Equals")),
            JSONMember("Value", .string(value)),
        ])
        let input = JSON.object([
            JSONMember("Resource", .string(resource)),
            JSONMember("SearchExpression", .object([JSONMember("Filters", .array([filter]))])),
            JSONMember("SortBy", .string("LastModifiedTime")), JSONMember("SortOrder", .string("Descending")),
        ])
        return ItemSequence(pages("Search", input), "Results") { result throws(ClientError) in
            guard let record = result[resource] else {
                throw .invalidResponse("Search answered with something that is no \(resource)")
            }
            return record
        }
    }
}
