import ArgumentParser

/// The verb `cardinal model-packages show`.
struct ModelPackagesShow: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a model package.",
        usage: "cardinal model-packages show <package> [<options>]"
    )
    static let operation = "DescribeModelPackage"

    @OptionGroup var target: PackageArgument
    @Flag(help: "Leave out all but the metadata of the package's card.") var metadataOnly = false
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody {
        var body = target.body
        body.set("IncludedData", metadataOnly ? "MetadataOnly" : nil)
        return body
    }
}
