import ArgumentParser

/// The verb `cardinal keys delete`.
struct KeysDelete: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delete",
        abstract: "Delete an access key; its sessions in the console end with it.",
        usage: "cardinal keys delete <access key ID> [<options>]"
    )

    @Argument(help: ArgumentHelp("The key's ID.", valueName: "access key ID")) var accessKeyID: String
    @OptionGroup var directory: KeysDirectory

    func run() throws {
        do {
            let directory = try directory.directory()
            var file = try directory.accessKeys()
            guard file.entries.contains(where: { $0.accessKeyID == accessKeyID }) else {
                throw CommandFailure("There is no access key \(accessKeyID): see `cardinal keys list`")
            }
            file.entries.removeAll { $0.accessKeyID == accessKeyID }
            try directory.keep(file)
        } catch {
            throw ending(after: error, in: "cardinal keys delete")
        }
    }
}
