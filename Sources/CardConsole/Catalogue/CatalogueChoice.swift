import CardPresentation
import SageMakerAPI

/// One thing that narrows the list of cards down: a part of its address, a facet's value, a chip above the list.
package enum CatalogueChoice: Hashable, Sendable {
    /// Words of the name or the content.
    case text(String)
    case status(ModelCardStatus)
    /// A risk rating; an empty text means cards without one, here and in the three that follow.
    case risk(String)
    case owner(String)
    case problem(String)
    case business(String)
    /// Whether the card is about a registered model or package.
    case linked(Bool)
    case changed(CatalogueAge)
    /// The first day of the last change, such as `2026-05-01`, in UTC.
    case from(String)
    /// The last day of the last change.
    case to(String)
    /// Whether the latest version is the reader's own work.
    case mine
    case tag(Tag)

    /// What a choice is about; of some kinds a list has one choice at most.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case text = "q"
        case status
        case risk
        case owner
        case problem
        case business
        case linked
        case changed
        case from
        case to
        case mine = "by"
        case tag

        /// Whether a new choice takes the place of the one before, rather than standing beside it.
        var isSingle: Bool {
            switch self {
            case .status, .risk, .owner, .problem, .business, .tag: false
            case .text, .linked, .changed, .from, .to, .mine: true
            }
        }

        /// What is written before a choice's value.
        var label: String {
            switch self {
            case .text: "Words"
            case .status: "Status"
            case .risk: "Risk"
            case .owner: "Owner"
            case .problem: "Problem type"
            case .business: "Line of business"
            case .linked: "Model"
            case .changed: "Last change"
            case .from: "Changed from"
            case .to: "Changed until"
            case .mine: "Written"
            case .tag: "Tag"
            }
        }
    }

    /// What the choice is about.
    package var kind: Kind {
        switch self {
        case .text: .text
        case .status: .status
        case .risk: .risk
        case .owner: .owner
        case .problem: .problem
        case .business: .business
        case .linked: .linked
        case .changed: .changed
        case .from: .from
        case .to: .to
        case .mine: .mine
        case .tag: .tag
        }
    }

    /// The value as people read it: `Approved`, `No owner`, `Last 7 days`.
    package var label: String {
        switch self {
        case .text(let text): text
        case .status(let status): Badge.word(for: status)
        case .risk(let rating): rating.isEmpty ? "No rating" : rating
        case .owner(let owner): owner.isEmpty ? "No owner" : owner
        case .problem(let type): type.isEmpty ? "No problem type" : type
        case .business(let line): line.isEmpty ? "No line of business" : line
        case .linked(let isLinked): isLinked ? "Names a model" : "Names no model"
        case .changed(let age): age.label
        case .from(let day), .to(let day): day
        case .mine: "By me"
        case .tag(let tag): tag.value.isEmpty ? "(empty)" : tag.value
        }
    }

    /// The choice with what it is about: `Owner: Fraud team`, `Tag team: risk`.
    package var wholeLabel: String {
        guard case .tag(let tag) = self else { return "\(kind.label): \(label)" }
        return "Tag \(tag.key): \(label)"
    }
}
