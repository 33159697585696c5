import ArgumentParser
import CardServer

/// The verb `cardinal keys create`.
struct KeysCreate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "create",
        abstract: "Make an access key for a person, and print it; the secret is shown this once.",
        usage: "cardinal keys create <user> [<options>]"
    )

    @Argument(help: ArgumentHelp("What the person is called: letters, digits and +=,.@_-", valueName: "user"))
    var userName: String
    @OptionGroup var directory: KeysDirectory

    func validate() throws {
        guard AccessKeyFile.isUserName(userName) else {
            throw ValidationError("A user's name has 1 to 64 letters, digits and +=,.@_-")
        }
    }

    func run() throws {
        do {
            let directory = try directory.directory()
            var file = try directory.accessKeys()
            var generator = SystemRandomNumberGenerator()
            let made = RootCredentials.random(using: &generator)
            file.entries.append(
                AccessKeyFile.Entry(
                    accessKeyID: made.accessKeyID,
                    secretAccessKey: made.secretAccessKey,
                    userName: userName
                )
            )
            try directory.keep(file)
            let lines = [
                ConnectionLines.export("AWS_ACCESS_KEY_ID", made.accessKeyID),
                ConnectionLines.export("AWS_SECRET_ACCESS_KEY", made.secretAccessKey),
            ]
            Terminal.output.line(lines.joined(separator: "\n"))
        } catch {
            throw ending(after: error, in: "cardinal keys create")
        }
    }
}
