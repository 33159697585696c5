import ModelCards
import SageMakerAPI

/// What somebody has typed into the editor and not yet saved.
package struct EditList: Sendable {
    /// Latest first.
    package var edits: [CardEdit]
    package var limit: Int
    /// The hidden field of every form.
    package var formToken: HTML

    /// Lists edits.
    package init(edits: [CardEdit], limit: Int = CardEdits.limit, formToken: HTML = HTML()) {
        self.edits = edits
        self.limit = limit
        self.formToken = formToken
    }
}
