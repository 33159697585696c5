import ArgumentParser
import Foundation
import JSONTree

/// The verb `cardinal cards edit`.
struct CardsEdit: RemoteCommand {
    static let configuration = CommandConfiguration(
        commandName: "edit",
        abstract: "Edit a card's content in your editor, and save it as a new version.",
        usage: "cardinal cards edit <card> [<options>]",
        discussion: """
            The editor is $VISUAL, else $EDITOR, else vi. What you wrote is checked, shown as a difference, and saved \
            when you agree. Whenever it is not saved, it stays in the file that is named then.
            """
    )

    @OptionGroup var card: CardNameArgument
    @Flag(help: "Save without asking.") var yes = false
    @OptionGroup var connection: ConnectionOptions

    func run(in session: Session) async throws {
        let present = try await description(in: session)
        guard present["ModelCardStatus"]?.string != CardStatus.archived.rawValue else {
            throw CommandFailure("\(card.name) is archived: set another status before you edit it")
        }
        let draft = try EditedContent(of: present)
        do {
            try await edit(draft, from: present, in: session)
        } catch {
            if draft.isChanged { session.remark("What you wrote is kept in \(draft.path).") } else { draft.remove() }
            throw error
        }
    }

    private func edit(_ draft: EditedContent, from present: JSON, in session: Session) async throws {
        let editor = Editor(environment: ProcessInfo.processInfo.environment)
        while true {
            try editor.edit(draft.path)
            guard draft.isChanged else {
                draft.remove()
                return session.remark("Nothing is changed.")
            }
            let check = CardFileCheck(file: draft.path, content: try InputDocument.bytes(draft.path))
            if !check.findings.isEmpty { session.remark(check.report(strict: false)) }
            guard check.isValid(strict: false) else {
                guard Question.ask("Edit it again?", ["y", "n"]) == "y", !yes else {
                    throw CommandFailure("The content is not valid, so nothing is saved")
                }
                continue
            }
            let changes = try draft.changes()
            guard !changes.isEmpty else {
                draft.remove()
                return session.remark("Nothing is changed.")
            }
            ChangeLine.show(changes)
            switch yes ? "y" : Question.ask("Save this as a new version? (e edits it again)", ["n", "y", "e"]) {
            case "y": return try await save(draft, from: present, in: session)
            case "e": continue
            default: throw CommandFailure("Nothing is saved")
            }
        }
    }

    private func save(_ draft: EditedContent, from present: JSON, in session: Session) async throws {
        let latest = try await description(in: session)
        let number = latest["ModelCardVersion"]?.int ?? 0
        guard number == present["ModelCardVersion"]?.int else {
            throw CommandFailure(
                "Somebody made version \(number) meanwhile: compare with `cardinal cards diff \(card.name)"
                    + " \(draft.path)`, and edit again"
            )
        }
        var body = RequestBody()
        body.set("ModelCardName", card.name)
        body.set("Content", try draft.text())
        _ = try await session.call("UpdateModelCard", body.json)
        draft.remove()
        session.remark("\(card.name): version \(number + 1) is saved.")
    }

    private func description(in session: Session) async throws -> JSON {
        var query = RequestBody()
        query.set("ModelCardName", card.name)
        return try await session.call("DescribeModelCard", query.json)
    }
}
