import JSONTree

/// How many characters a card has left for the metric groups of a report.
package struct EvaluationRoom: Hashable, Sendable {
    /// At most as many as the parser takes without being told; in whole thousands as long as there are several, so that
    /// a card that changes a little gives the same groups.
    package let characters: Int

    /// An evaluation job's own members and the addresses in its metadata.
    private static let jobOverhead = 600
    private static let widest = EvaluationLimits.card.maximumCharacters ?? CardContent.maximumLength

    /// The room that a content leaves, divided among that many reports.
    ///
    /// It is measured as the SageMaker SDK writes, which needs more characters than anybody else, so that the SDK can
    /// still update the card; a card that has outgrown that SDK anyway is measured as it is.
    package init(beside content: JSON, for reports: Int = 1, addresses: Int = 0) {
        let limit = CardContent.maximumLength
        let overhead = Self.jobOverhead + addresses
        let wide = (limit - content.writtenLength) / max(1, reports) - overhead
        let actual = (limit - content.text.unicodeScalars.count) / max(1, reports) - overhead
        let left = wide >= 2000 ? wide : actual
        characters = min(Self.widest, left >= 2000 ? left / 1000 * 1000 : max(0, left))
    }

    /// The room that an earlier reading was given.
    package init(characters: Int?) {
        self.characters = min(Self.widest, characters ?? Self.widest)
    }

    /// The limits to read a report with.
    package var limits: EvaluationLimits { EvaluationLimits(maximumCharacters: characters) }

    /// What the metadata says of the room; nil for all that there is.
    var recorded: Int? { characters < Self.widest ? characters : nil }
}
