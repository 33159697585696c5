import ArgumentParser

/// The verb `cardinal model-package-groups create`.
struct ModelPackageGroupsCreate: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Create a model package group.",
        usage: "cardinal model-package-groups create <name> [<options>]"
    )
    static let operation = "CreateModelPackageGroup"

    @Argument(help: ArgumentHelp("Name of the group.", valueName: "name")) var name: String?
    @Option(help: ArgumentHelp("What the group is for.", valueName: "text")) var description: String?
    @OptionGroup var tags: TagOptions
    @OptionGroup var request: RequestOptions
    @OptionGroup var connection: ConnectionOptions

    var isRequestPrinted: Bool { request.isPrinted }

    func body() throws -> RequestBody {
        var body = try request.body()
        body.set("ModelPackageGroupName", name)
        body.set("ModelPackageGroupDescription", description)
        body.set("Tags", tags: tags.tags)
        return body
    }
}
