import ArgumentParser

/// The verb `cardinal roles list`.
struct RolesList: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List roles.",
        usage: "cardinal roles list [<options>]"
    )

    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        session.show(Roles.columns, of: RoleAnswer.roles(try await session.client.iam("ListRoles", [])))
    }
}
