import ArgumentParser
import JSONTree

/// The verb `cardinal cards sync`.
struct CardsSync: CallCommand {
    static let configuration = CommandConfiguration(
        commandName: "sync",
        abstract: "Show what a card's sources say by now, and put it into a new version.",
        usage: "cardinal cards sync <card> [<options>]",
        discussion: """
            Without --apply nothing is changed. What a person wrote is kept in any case: such lines begin with =.

              +  the card does not say it yet        -  the source has taken it back
              ~  the source says something else      =  stays, since a person wrote it
            """
    )
    static let operation = "SyncModelCard"
    static let prefix = "Cardinal"

    @OptionGroup var card: CardNameArgument
    @Flag(help: "Make a new version with these changes.") var apply = false
    @Option(help: ArgumentHelp("Apply only when this is the latest version.", valueName: "n"))
    var expectedVersion: Int?
    @OptionGroup var connection: ConnectionOptions

    func body() -> RequestBody {
        var body = RequestBody()
        body.set("ModelCardName", card.name)
        body.set("Apply", apply)
        body.set("ExpectedVersion", expectedVersion)
        return body
    }

    func run(in session: Session) async throws {
        let answer = try await session.call(Self.operation, body().json, prefix: Self.prefix)
        guard session.format == .table else { return session.show(answer) }
        let changes = answer["Changes"]?.array ?? []
        ChangeLine.show(changes.map(ChangeLine.init))
        FindingLines.say(answer["Findings"])
        session.remark(verdict(of: answer, changes))
    }

    private func verdict(of answer: JSON, _ changes: [JSON]) -> String {
        let name = answer["ModelCardName"]?.string ?? card.name
        let version = answer["ModelCardVersion"]?.int ?? 0
        if answer["Applied"]?.bool == true { return "\(name): version \(version) has these changes." }
        let isSame = changes.allSatisfy { $0["Kind"]?.string == "Keep" }
        if isSame { return "\(name): version \(version) says what its sources say." }
        return "Nothing is changed yet: `cardinal cards sync \(name) --apply` makes version \(version + 1)."
    }
}
