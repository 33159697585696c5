import ArgumentParser

/// The verb `cardinal model-package-groups delete`.
struct ModelPackageGroupsDelete: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a model package group that has no packages.",
        usage: "cardinal model-package-groups delete <group> [<options>]"
    )
    static let operation = "DeleteModelPackageGroup"

    @OptionGroup var group: GroupNameArgument
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody { group.body }
}
