import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite("What is typed is kept before it is saved")
struct CardEditsTests {
    @Test("An edit is kept again and again, listed and discarded")
    func life() async throws {
        let cards = try await TestService.open()
        let edits = cards.desk().edits
        let begun = try await edits.begin(
            cardName: "fraud",
            baseVersion: 3,
            title: "Fraud <b>",
            document: #"{"a":1}"#,
            for: People.author
        )
        let begin = cards.clock.now
        cards.clock.advance()

        let kept = try await edits.keep(
            begun.id,
            title: "Fraud",
            document: #"{"a":2}"#,
            cardName: "fraud",
            baseVersion: 4,
            expectedRevision: 1,
            for: People.author
        )

        #expect(begun.id.utf8.count == 32)
        #expect(begun.revision == 1)
        #expect(
            kept
                == CardEdit(
                    id: begun.id,
                    scope: People.author.scope,
                    owner: "arn:aws:iam::123456789012:user/author",
                    cardName: "fraud",
                    baseVersion: 4,
                    title: "Fraud",
                    document: #"{"a":2}"#,
                    revision: 2,
                    createdAt: begin,
                    updatedAt: cards.clock.now
                )
        )
        #expect(try await edits.edit(begun.id, for: People.author) == kept)
        var listed = kept
        listed.document = ""
        #expect(try await edits.list(for: People.author) == [listed])
        try await edits.remove(begun.id, for: People.author)
        try await edits.remove(begun.id, for: People.author)
        #expect(try await edits.list(for: People.author) == [])
    }

    @Test("Nobody sees or changes another person's edits, in any region but its own")
    func owners() async throws {
        let edits = try await TestService.open().desk().edits
        let id = try await begin(edits).id
        let elsewhere = TestService.caller(region: "eu-west-1")

        try await edits.remove(id, for: People.reviewer)

        for person in [People.reviewer, elsewhere] {
            let read = try await SageMakerError.of { _ = try await edits.edit(id, for: person) }
            let kept = try await SageMakerError.of { _ = try await keep(edits, id, by: person) }
            #expect(read?.code == .resourceNotFound)
            #expect(
                read?.message == "There is no such unsaved edit of yours. It was saved or discarded, "
                    + "or it is in another region"
            )
            #expect(kept == read)
            #expect(try await edits.list(for: person) == [])
        }
        #expect(try await edits.edit(id, for: People.author).revision == 1)
    }

    @Test("Of two windows that keep at once one does, and the other is told")
    func race() async throws {
        let edits = try await TestService.open().desk().edits
        let id = try await begin(edits).id

        let refusals = try await withThrowingTaskGroup(of: SageMakerError?.self) { group in
            for _ in 0..<2 {
                group.addTask {
                    try await SageMakerError.of { _ = try await keep(edits, id, expecting: 1, by: People.author) }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }

        #expect(refusals.contains(nil))
        #expect(
            refusals.compactMap { $0 } == [
                SageMakerError(
                    .conflictException,
                    "This edit has been changed in another window since. Load it again to see what is there now"
                )
            ]
        )
        #expect(try await edits.edit(id, for: People.author).revision == 2)
        #expect(try await keep(edits, id, by: People.author).revision == 3)
    }

    @Test("A document has a mebibyte and no U+0000; a title is cut instead")
    func limits() async throws {
        let edits = try await TestService.open().desk().edits
        let longest = String(repeating: "x", count: 1 << 20)
        let title = "\u{0}" + String(repeating: "é", count: 300)

        let edit = try await edits.begin(
            cardName: nil,
            baseVersion: nil,
            title: title,
            document: longest,
            for: People.author
        )
        let tooLong = try await SageMakerError.of { _ = try await begin(edits, longest + "x") }
        let keptTooLong = try await SageMakerError.of {
            _ = try await keep(edits, edit.id, longest + "x", by: People.author)
        }
        let null = try await SageMakerError.of { _ = try await begin(edits, "a\u{0}b") }

        #expect(edit.title == String(repeating: "é", count: 256))
        #expect(tooLong?.code == .validationException)
        #expect(
            tooLong?.message
                == "An unsaved edit can have at most 1 MiB. Take something out; a card holds 100,000 characters"
        )
        #expect(keptTooLong == tooLong)
        #expect(null?.message == "An unsaved edit cannot have U+0000 in it")
        #expect(try await edits.edit(edit.id, for: People.author).document == longest)
    }

    @Test("A person has two hundred, and is asked to discard one")
    func count() async throws {
        let edits = try await TestService.open().desk().edits
        for _ in 0..<200 { try await begin(edits) }

        let refusal = try await SageMakerError.of { try await begin(edits) }

        #expect(refusal?.code == .resourceLimitExceeded)
        #expect(
            refusal?.message == "You have 200 unsaved edits, which is as many as a person can have in a region. "
                + "Save or discard one that you no longer need"
        )
        #expect(try await edits.list(for: People.author).count == 200)
    }

    @discardableResult
    private func begin(_ edits: CardEdits, _ document: String = "{}") async throws -> CardEdit {
        try await edits.begin(
            cardName: nil,
            baseVersion: nil,
            title: "New card",
            document: document,
            for: People.author
        )
    }

    private func keep(
        _ edits: CardEdits,
        _ id: String,
        _ document: String = "{}",
        expecting revision: Int? = nil,
        by person: Caller
    ) async throws -> CardEdit {
        try await edits.keep(
            id,
            title: "New card",
            document: document,
            cardName: nil,
            baseVersion: nil,
            expectedRevision: revision,
            for: person
        )
    }
}
