import JSONTree
import SageMakerAPI

extension RegistryEntry {
    /// The group as `DescribeModelPackageGroup` and Search show it.
    package var modelPackageGroupDescription: JSON {
        .object(
            [
                JSONMember("ModelPackageGroupName", .string(name)),
                JSONMember("ModelPackageGroupArn", .string(arn)),
                JSONMember("CreationTime", .time(createdAt)),
                JSONMember("CreatedBy", .userContext(createdBy)),
                JSONMember("ModelPackageGroupStatus", .string(status)),
            ] + (document.members ?? [])
        )
    }

    /// The group as a line of a list.
    package var modelPackageGroupSummary: JSON {
        modelPackageGroupDescription.without("CreatedBy")
    }
}
