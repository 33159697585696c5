import ArgumentParser

/// The verb `cardinal keys list`.
struct KeysList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List access keys, without their secrets.",
        usage: "cardinal keys list [<options>]"
    )

    @OptionGroup var directory: KeysDirectory

    func run() throws {
        do {
            let entries = try directory.directory().accessKeys().entries
            let rows: [[Table.Cell]] = entries.map { [Table.Cell($0.userName), Table.Cell($0.accessKeyID)] }
            let table = Table(
                titles: ["USER", "ACCESS KEY ID"],
                rows: rows,
                columns: Terminal.output.columns,
                rigid: [1]
            )
            Terminal.output.line(([table.header] + rows.map(table.line)).joined(separator: "\n"))
        } catch {
            throw ending(after: error, in: "cardinal keys list")
        }
    }
}
