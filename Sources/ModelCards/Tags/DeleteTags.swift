import SageMakerAPI

/// Removes tags from a resource by their keys; keys that it does not have are ignored.
package struct DeleteTags: Operation {
    let store: any Store

    package func run(_ request: DeleteTagsInput, for caller: Caller) async throws -> DeleteTagsOutput {
        let resource = try TaggedResource(request.resourceArn, for: caller, action: "DeleteTags")
        let keys = request.tagKeys
        try await store.transaction { records in
            try resource.requireExisting(in: caller.scope, records)
            try records.removeTags(keys: keys, of: resource.arn)
        }
        return DeleteTagsOutput()
    }
}
