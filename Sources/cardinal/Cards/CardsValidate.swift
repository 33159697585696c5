import ArgumentParser

/// The verb `cardinal cards validate`.
struct CardsValidate: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "validate",
        abstract: "Check the content of model cards without a server.",
        discussion: """
            Says everything that is wrong, not only the first problem. The exit status is 0 when every file is valid, \
            1 when one has findings, and 2 when one cannot be read. Warnings count as findings with --strict only.
            """
    )

    @Argument(help: ArgumentHelp("JSON files with a card's content; - is standard input.", valueName: "file"))
    var files: [String]
    @Flag(help: "Let warnings fail, too.") var strict = false
    @Flag(help: "Print one JSON object a file, each on a line of its own.") var json = false

    func run() throws {
        var status: Int32 = 0
        for path in files {
            let check: CardFileCheck
            do {
                check = CardFileCheck(file: path, content: try POSIXFile.read(path))
            } catch {
                Terminal.problems.line("cardinal cards validate: \(error).")
                status = 2
                continue
            }
            Terminal.output.line(json ? check.json(strict: strict) : check.report(strict: strict))
            status = max(status, check.isValid(strict: strict) ? 0 : 1)
        }
        guard status == 0 else { throw ExitCode(status) }
    }
}
