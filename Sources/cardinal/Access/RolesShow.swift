import ArgumentParser

/// The verb `cardinal roles show`.
struct RolesShow: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a role.",
        usage: "cardinal roles show <role> [<options>]"
    )

    @OptionGroup var role: RoleNameArgument
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        session.show(RoleAnswer.role(try await session.client.iam("GetRole", role.parameters)))
    }
}
