import JSONTree
import SageMakerAPI

/// A card's content after the changes that its sources ask for.
struct Synchronization: Sendable {
    /// The content as it was.
    let before: JSON
    private(set) var content: JSON
    /// The changes that were made, and the values that were kept.
    private(set) var changes: [PlacedChange] = []
    private(set) var findings: [Finding]

    /// Begins with a card as it is.
    init(of card: JSON, findings: [Finding] = []) {
        before = card
        content = card
        self.findings = findings
    }

    /// Says something about the card.
    mutating func report(_ finding: Finding) {
        findings.append(finding)
    }

    /// Makes a change, unless the card would then be more than it, or the SDK, can hold.
    mutating func make(_ change: PlacedChange) {
        if let list = change.list(in: content), let room = CardDraft.longestLists[list.name], list.count >= room {
            leaveOut(change, "a card can hold \(room)")
            return
        }
        let changed = parentsMade(for: change).map(change.applied(to:)) ?? content
        guard change.kind == .keep || changed.text.unicodeScalars.count <= CardContent.maximumLength else {
            leaveOut(change, "the content would be longer than a card can hold")
            return
        }
        content = changed
        changes.append(change)
    }

    /// The changes as the wire shows them.
    var shown: [SourceChange] { changes.map { $0.shown(in: content) } }

    /// Whether any change was made.
    var hasChanges: Bool { changes.contains { $0.kind != .keep } }

    private mutating func leaveOut(_ change: PlacedChange, _ reason: String) {
        let place = change.place.description
        let pointer = change.pointer ?? change.place.parent?.pointer(in: content) ?? JSONPointer()
        findings.append(Finding(at: pointer, .warning, "\(place) was left out, since \(reason)"))
    }

    /// The content with a list of evaluation jobs to add to.
    private func parentsMade(for change: PlacedChange) -> JSON? {
        guard change.kind == .add, change.place.steps.first == .member("evaluation_details"),
            content["evaluation_details"] == nil
        else { return content }
        return content.setting("evaluation_details", to: .array([]))
    }
}
