import ArgumentParser
import JSONTree

/// The verbs `cardinal roles …`.
struct Roles: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roles",
        abstract: "Work with roles, which models and training jobs name.",
        discussion: "The SageMaker Python SDK looks a role up by its name; it finds those that were made here.",
        subcommands: [RolesList.self, RolesShow.self, RolesCreate.self, RolesDelete.self]
    )

    /// What a table shows of a role.
    static let columns: [ListColumn] = [
        .text("NAME", "RoleName"), .text("CREATED", "CreateDate"), .text("ARN", "Arn"),
    ]
}

/// The name of a role.
struct RoleNameArgument: ParsableArguments {
    @Argument(help: ArgumentHelp("The role's name.", valueName: "role")) var name: String

    /// The parameters of a call about the role.
    var parameters: [(String, String)] { [("RoleName", name)] }
}
