import JSONTree
import ModelCards

/// A version of a card as a cover and sections: what is shown and in which order, but nothing of fonts and pages.
package struct CardDocument: Hashable, Sendable {
    package let cover: Cover
    /// What the card says, in the schema's order; what the schema does not know comes last.
    package let sections: [CardSection]
    /// Which country's shapes Chinese characters take.
    package let hanStyle: HanStyle

    /// Lays out everything that the card says.
    package init(_ card: RenderableCard) {
        cover = Cover(card)
        sections = Self.sections(of: card.content)
        hanStyle = HanStyle(of: card.content)
    }

    /// The largest text of the first page: what the model is called, or else the card.
    package var title: String { cover.title }

    /// The whole document from its first line to its last.
    package var blocks: [Block] {
        let body = sections.flatMap { [.heading(Heading(1, $0.title))] + $0.blocks }
        return cover.blocks + [.contents] + (body.isEmpty ? [Self.emptyNote] : body)
    }

    private static func sections(of content: JSON) -> [CardSection] {
        guard content.members != nil else {
            return [CardSection("Content", GenericFacts.facts("Content", content).map { .facts([$0]) })]
                .filter { !$0.blocks.isEmpty }
        }
        var fields = Fields(content)
        var figures = FigureNumbers()
        var sections = [
            CardSection("Model overview", ModelOverviewSection.blocks(&fields)),
            CardSection("Intended uses and risk", IntendedUsesSection.blocks(&fields)),
            CardSection("Business details", BusinessDetailsSection.blocks(&fields)),
            CardSection("Training", TrainingSection.blocks(&fields)),
            CardSection("Evaluation", EvaluationSection.blocks(&fields, &figures)),
            CardSection("Additional information", AdditionalInformationSection.blocks(&fields)),
            CardSection("Model package", ModelPackageSection.blocks(&fields)),
        ]
        sections += fields.rest.map { member in
            let label = FieldLabel.label(of: member.name)
            return CardSection(label, .facts(unnested: member.value, label))
        }
        return sections.filter { !$0.blocks.isEmpty }
    }

    private static let emptyNote = Block.panel(
        title: "This version has no content yet",
        facts: [
            Fact("", "Sections appear here as soon as somebody fills them in and saves a new version of the card.")
        ]
    )
}

/// A part of the document with a heading of its own; one without blocks is left out.
package struct CardSection: Hashable, Sendable {
    package let title: String
    package let blocks: [Block]

    init(_ title: String, _ blocks: [Block]) {
        self.title = title
        self.blocks = blocks
    }
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
