import ArgumentParser

/// The verb `cardinal roles create`.
struct RolesCreate: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make a role that models and training jobs can name.",
        usage: "cardinal roles create <role> [<options>]",
        discussion: "A role grants nothing here: it exists so that clients which look it up find it."
    )

    @OptionGroup var role: RoleNameArgument
    @Option(
        help: ArgumentHelp("JSON file: the policy of who may take the role; - is standard input.", valueName: "file"),
        completion: .file(extensions: ["json"])
    )
    var trustPolicy: String?
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let policy = try trustPolicy.map { [("AssumeRolePolicyDocument", try InputDocument.text($0))] } ?? []
        session.show(RoleAnswer.role(try await session.client.iam("CreateRole", role.parameters + policy)))
    }
}
