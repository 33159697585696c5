import ArgumentParser

/// The verb `cardinal model-package-groups show`.
struct ModelPackageGroupsShow: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a model package group.",
        usage: "cardinal model-package-groups show <group> [<options>]"
    )
    static let operation = "DescribeModelPackageGroup"

    @OptionGroup var group: GroupNameArgument
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody { group.body }
}
