import JSONTree
import SageMakerAPI

/// What a card says, compared with what its sources say now and said when its versions were written.
///
/// A value that the sources said at the time of a version that has it is theirs: it follows them. Any other value was
/// written by a person, and stays.
struct SourceComparison {
    /// A version of the card, and what the sources said when it was written.
    struct Past {
        let version: Int
        let content: JSON
        let draft: CardDraft
    }

    /// How many versions back a value's beginning is looked for.
    private static let patience = 100

    private(set) var changes: [PlacedChange] = []

    /// Compares a card with a draft; neither has evaluation jobs, which are compared with their reports.
    ///
    /// - Parameter past: the versions from the latest back, as far as they are asked for; nil before the first.
    init(of card: JSON, with now: CardDraft, past: (_ back: Int) throws -> Past?) throws {
        var open: [ContentChange] = []
        for change in ContentDiff(from: card, to: now.ordered).changes {
            switch change.kind {
            case .add: changes.append(PlacedChange(.add, change, now.origin(of: change.path)))
            case .replace: open.append(change)
            case .remove: if change.place.isFilledBySources { open.append(change) }
            case .reorder: break
            }
        }
        var since = 0
        var kept: [(change: ContentChange, since: Int)] = []
        for back in 0..<Self.patience where !open.isEmpty {
            guard let past = try past(back) else { break }
            // A version that says something else ends the search: who wrote the value wrote it after that one.
            let ended = open.filter { !$0.says(past.content) }
            kept += ended.map { ($0, since) }
            open.removeAll(where: ended.contains)
            since = past.version
            for change in open where change.says(past.draft.content) {
                let origin = past.draft.origin(of: change.place)
                changes.append(PlacedChange(change.kind == .remove ? .remove : .replace, change, origin))
            }
            open.removeAll { $0.says(past.draft.content) }
        }
        kept += open.map { ($0, since) }
        // What a person wrote where the sources say nothing needs no mention.
        for (change, since) in kept where change.kind == .replace {
            let reason =
                "A person wrote it: the card says it since version \(since), and the source said something else then"
            changes.append(PlacedChange(.keep, change, now.origin(of: change.path), reason: reason))
        }
        changes.sort { $0.position < $1.position }
    }
}

extension ContentChange {
    /// Whether a content says in that place what the card says.
    fileprivate func says(_ content: JSON) -> Bool {
        guard let before, let value = place.value(in: content) else { return false }
        return value.isEquivalent(to: before)
    }
}

extension ContentPlace {
    /// Where sources write; everything else in a card is people's.
    private static let filled: [[Step]] = [
        ["model_overview", "model_id"], ["model_overview", "model_name"], ["model_overview", "model_artifact"],
        ["model_overview", "inference_environment"],
        ["training_details", "training_job_details", "training_arn"],
        ["training_details", "training_job_details", "training_datasets"],
        ["training_details", "training_job_details", "training_environment"],
        ["training_details", "training_job_details", "training_metrics"],
        ["training_details", "training_job_details", "hyper_parameters"],
        ["model_package_details"],
    ].map { $0.map(Step.member) }

    /// Whether a source could have written what is there.
    fileprivate var isFilledBySources: Bool { Self.filled.contains { steps.starts(with: $0) } }
}

extension CardDraft {
    /// Who said what is at a place.
    fileprivate func origin(of place: ContentPlace) -> ValueOrigin? {
        place.pointer(in: content).flatMap { origin(of: $0) }
    }
}
