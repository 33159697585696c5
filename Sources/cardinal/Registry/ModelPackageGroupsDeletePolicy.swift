import ArgumentParser

/// The verb `cardinal model-package-groups delete-policy`.
struct ModelPackageGroupsDeletePolicy: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete-policy",
        abstract: "Take the resource policy of a model package group away.",
        usage: "cardinal model-package-groups delete-policy <group> [<options>]"
    )
    static let operation = "DeleteModelPackageGroupPolicy"

    @OptionGroup var group: GroupNameArgument
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody { group.body }
}
