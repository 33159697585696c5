import ArgumentParser

/// The verb `cardinal roles delete`.
struct RolesDelete: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete a role.",
        usage: "cardinal roles delete <role> [<options>]"
    )

    @OptionGroup var role: RoleNameArgument
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        _ = try await session.client.iam("DeleteRole", role.parameters)
    }
}
