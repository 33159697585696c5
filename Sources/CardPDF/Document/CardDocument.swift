import JSONTree
import ModelCards
import SageMakerAPI

/// A version of a card as a list of blocks: what is shown and in which order, but nothing of fonts and pages.
package struct CardDocument: Hashable, Sendable {
    /// The largest text of the first page: what the model is called, or else the card.
    package let title: String
    package let blocks: [Block]
    package let properties: DocumentProperties
    /// Which country's shapes Chinese characters take.
    package let hanStyle: HanStyle

    /// Lays out everything that the card says, in the schema's order; what the schema does not know comes last.
    package init(_ card: RenderableCard) {
        let cover = Cover(card)
        let sections = Self.sections(of: card.content)
        title = cover.title
        blocks = cover.blocks + [.contents] + (sections.isEmpty ? [Self.emptyNote] : sections)
        properties = DocumentProperties(card, title: cover.title)
        hanStyle = HanStyle(of: card.content)
    }

    private static func sections(of content: JSON) -> [Block] {
        guard content.members != nil else {
            return section("Content", GenericFacts.facts("Content", content).map { .facts([$0]) })
        }
        var fields = Fields(content)
        var figures = FigureNumbers()
        var blocks = section("Model overview", ModelOverviewSection.blocks(&fields))
        blocks += section("Intended uses and risk", IntendedUsesSection.blocks(&fields))
        blocks += section("Business details", BusinessDetailsSection.blocks(&fields))
        blocks += section("Training", TrainingSection.blocks(&fields))
        blocks += section("Evaluation", EvaluationSection.blocks(&fields, &figures))
        blocks += section("Additional information", AdditionalInformationSection.blocks(&fields))
        blocks += section("Model package", ModelPackageSection.blocks(&fields))
        for member in fields.rest {
            let label = FieldLabel.label(of: member.name)
            blocks += section(label, .facts(unnested: member.value, label))
        }
        return blocks
    }

    private static func section(_ title: String, _ blocks: [Block]) -> [Block] {
        blocks.isEmpty ? [] : [.heading(Heading(1, title))] + blocks
    }

    private static let emptyNote = Block.panel(
        title: "This version has no content yet",
        facts: [
            Fact("", "Sections appear here as soon as somebody fills them in and saves a new version of the card.")
        ]
    )
}

extension [Block] {
    /// The facts of a section that the schema does not know; an object's members need no path in front of them.
    static func facts(unnested value: JSON, _ label: String) -> [Block] {
        guard value.members != nil else { return facts(GenericFacts.facts(label, value)) }
        var fields = Fields(value)
        return facts(fields.takeRest())
    }

    /// One block of facts; none without facts.
    static func facts(_ facts: [Fact]) -> [Block] {
        facts.isEmpty ? [] : [.facts(facts)]
    }
}
