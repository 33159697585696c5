import ArgumentParser

/// The verb `cardinal model-packages delete`.
struct ModelPackagesDelete: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a model package.",
        usage: "cardinal model-packages delete <package> [<options>]"
    )
    static let operation = "DeleteModelPackage"

    @OptionGroup var target: PackageArgument
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody { target.body }
}
