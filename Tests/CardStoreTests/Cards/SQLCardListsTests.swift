import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("The query for a page of cards")
struct SQLCardListsTests {
    private static let scope = Scope(accountID: "123456789012", region: "us-west-2")

    @Test("A position replaces the wider bound on its side")
    func replacesWiderBound() {
        let query = CardQuery(
            scope: Self.scope,
            createdAfter: Timestamp(milliseconds: 1),
            createdBefore: Timestamp(milliseconds: 9),
            after: .init(createdAt: Timestamp(milliseconds: 5), name: "fraud"),
            limit: 10
        )

        let statement = query.statement

        #expect(
            statement.text.hasSuffix(
                """
                FROM card WHERE account = ? AND region = ? AND created_at > ? AND (created_at, name) < (?, ?) \
                ORDER BY created_at DESC, name DESC LIMIT ?
                """
            )
        )
        #expect(
            statement.values == [
                .text("123456789012"), .text("us-west-2"), .integer(1), .integer(5), .text("fraud"), .integer(10),
            ]
        )
    }

    @Test("A tighter bound replaces the position on its side")
    func replacesPosition() {
        let query = CardQuery(
            scope: Self.scope,
            createdAfter: Timestamp(milliseconds: 5),
            ascending: true,
            after: .init(createdAt: Timestamp(milliseconds: 5), name: "fraud")
        )

        #expect(
            query.statement.text.hasSuffix(
                "WHERE account = ? AND region = ? AND created_at > ? ORDER BY created_at ASC, name ASC LIMIT ?"
            )
        )
    }

    @Test("A text that a name contains is lowered and its wildcards escaped")
    func escapesWildcards() {
        let query = CardQuery(scope: Self.scope, nameContains: #"A_b%C\É"#)

        #expect(query.statement.values.contains(.text(#"%a\_b\%c\\É%"#)))
    }
}
