import CardConsole
import JSONTree
import ModelCards
import SageMakerAPI

/// Edits as tests want them.
enum EditorFixtures {
    static let author = "arn:aws:iam::123456789012:user/reviewer"

    /// An edit whose document says `content`, of a new card when no version is given.
    static func edit(
        _ content: JSON,
        name: String = "churn",
        card: String? = nil,
        base: Int? = nil,
        notes: [String] = []
    ) -> OpenEdit {
        let document = EditDocument(name: name, content: content, notes: notes)
        return OpenEdit(
            CardEdit(
                id: "e1",
                scope: Scope(accountID: "123456789012", region: "us-east-1"),
                owner: author,
                cardName: card,
                baseVersion: base,
                title: document.title,
                document: document.text,
                revision: 7,
                createdAt: Timestamp(milliseconds: 0),
                updatedAt: Timestamp(milliseconds: 60_000)
            )
        )
    }

    static let hostile = #"<script>alert("x")</script>"#

    static let formToken = HTML("token")
}
