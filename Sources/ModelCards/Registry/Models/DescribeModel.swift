import SageMakerAPI

/// Shows a model.
package struct DescribeModel: Operation {
    let store: any Store

    package func run(_ request: DescribeModelInput, for caller: Caller) async throws -> DescribeModelOutput {
        let reference = try EntryReference(request.modelName, .model, for: caller, action: "DescribeModel")
        let model = try await store.read { try reference.find(in: caller.scope, $0) }
        return DescribeModelOutput(body: model.modelDescription)
    }
}
