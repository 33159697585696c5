import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI

/// Models for tests, as the account of a service sees them.
extension TestService {
    /// The ARN of a model.
    func modelARN(_ name: String) -> String { caller.scope.arn(of: .model, named: name) }

    /// Creates a model of one container, unless told otherwise.
    @discardableResult
    func createModel(
        _ name: String,
        _ members: String = #""PrimaryContainer": {"Image": "i", "ModelDataUrl": "s3://b/m.tar.gz"}"#
    ) async throws -> String {
        try await service.createModel.run(
            CreateModelInput(JSON(parsing: #"{"ModelName": "\#(name)", \#(members)}"#)),
            for: caller
        ).modelArn
    }

    /// Describes a model.
    func describeModel(_ name: String, as other: Caller? = nil) async throws -> JSON {
        try await service.describeModel.run(DescribeModelInput(modelName: name), for: other ?? caller).body
    }

    /// Deletes a model.
    func deleteModel(_ name: String, as other: Caller? = nil) async throws {
        _ = try await service.deleteModel.run(DeleteModelInput(modelName: name), for: other ?? caller)
    }

    /// The tags of an ARN.
    func tags(of arn: String) async throws -> [SageMakerAPI.Tag]? {
        try await service.listTags.run(ListTagsInput(resourceArn: arn), for: caller).tags
    }
}
