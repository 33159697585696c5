import CardPresentation
import ModelCards
import SageMakerAPI

/// What the file says of itself, beside what its pages show.
package struct DocumentProperties: Hashable, Sendable {
    package let title: String
    package let author: String
    package let subject: String
    package let keywords: [String]
    /// When the version was created, as `2023-11-14T22:13:20Z`; never the time of rendering, which would change the
    /// bytes.
    package let created: String
    package let modified: String
    /// Card, version and status, for the foot of every page.
    package let footer: String
    /// Lowercase hexadecimal digest of the content; it names the file, too.
    package let digest: String

    /// - Parameter title: the largest text of the first page.
    package init(_ card: RenderableCard, title: String) {
        let status = Badge.word(for: card.status)
        let description = card.content["model_overview"]?["model_description"]?.string ?? ""
        self.title = "\(DisplayText.shortened(title, to: 200)) – model card, version \(card.version)"
        author = DisplayText.cleanLine(card.versionCreatedBy.arn)
        subject = DisplayText.shortened(DisplayText.cleanLine(description), to: 300)
        let risk = card.content["intended_uses"]?["risk_rating"]?.string.map(DisplayText.cleanLine)
        keywords =
            ["model card", DisplayText.cleanLine(card.name), "version \(card.version)", status]
            + (risk.map { ["risk: \(DisplayText.shortened($0, to: 40))"] } ?? [])
        created = card.versionCreatedAt.metadataUTC
        modified = card.lastModifiedAt.metadataUTC
        footer = "\(DisplayText.cleanLine(card.name))  ·  Version \(card.version)  ·  \(status)"
        digest = card.contentDigest
    }
}

extension Timestamp {
    /// The moment to the second: `2023-11-14T22:13:20Z`.
    fileprivate var metadataUTC: String { "\(iso8601.prefix(19))Z" }
}
