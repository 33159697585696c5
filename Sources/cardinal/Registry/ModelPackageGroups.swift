import ArgumentParser

/// The verbs `cardinal model-package-groups …`.
struct ModelPackageGroups: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "model-package-groups",
        abstract: "Work with model package groups, which hold the versions of a model.",
        subcommands: [
            ModelPackageGroupsList.self, ModelPackageGroupsShow.self, ModelPackageGroupsCreate.self,
            ModelPackageGroupsDelete.self, ModelPackageGroupsShowPolicy.self, ModelPackageGroupsPutPolicy.self,
            ModelPackageGroupsDeletePolicy.self,
        ]
    )
}

/// The name of a group.
struct GroupNameArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The group's name or ARN.", valueName: "group")) var name: String

    /// A request about the group.
    var body: RequestBody {
        var body = RequestBody()
        body.set("ModelPackageGroupName", name)
        return body
    }
}
