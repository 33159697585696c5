import JSONTree
import SageMakerAPI

extension RegistryEntry {
    /// The model as `DescribeModel` and Search show it.
    package var modelDescription: JSON {
        .object(
            [JSONMember("ModelName", .string(name))] + (document.members ?? []) + [
                JSONMember("CreationTime", .time(createdAt)), JSONMember("ModelArn", .string(arn)),
            ]
        )
    }
}
