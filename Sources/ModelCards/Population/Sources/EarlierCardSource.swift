import JSONTree
import SageMakerAPI

/// The card of the group that was changed last: hands on what people wrote about the group as a whole.
package struct EarlierCardSource: PopulationSource {
    private let arn: String
    private let content: JSON

    /// The sections that are handed on, each as a whole and only to a card that has none.
    package static let sections = ["business_details", "intended_uses", "additional_information"]

    /// Takes the card's ARN and the content of its latest version.
    package init(arn: String, content: JSON) {
        self.arn = arn
        self.content = content
    }

    package func propose(to draft: inout CardDraft) {
        for name in Self.sections {
            draft.propose(content[name], at: [name], from: ValueOrigin(.modelCard, arn, member: name))
        }
    }
}
