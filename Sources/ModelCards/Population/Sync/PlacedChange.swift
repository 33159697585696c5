import JSONTree
import SageMakerAPI

/// A change to a card by the names of things, which hold while other changes are made.
struct PlacedChange: Hashable, Sendable {
    let kind: SourceChange.Kind
    let place: ContentPlace
    /// Where the card has it now.
    let pointer: JSONPointer?
    let before: JSON?
    let after: JSON?
    let origin: ValueOrigin?
    let reason: String?
    /// For the order in which changes are shown.
    let position: String

    init(_ kind: SourceChange.Kind, _ change: ContentChange, _ origin: ValueOrigin?, reason: String? = nil) {
        self.kind = kind
        place = change.place
        pointer = change.pathBefore
        before = change.before
        after = change.after
        self.origin = origin
        self.reason = reason
        position = change.place.description
    }

    /// A change of an evaluation job, or of a member of it.
    init(
        _ kind: SourceChange.Kind,
        at place: ContentPlace,
        in card: JSON,
        after: JSON?,
        origin: ValueOrigin,
        reason: String? = nil
    ) {
        self.kind = kind
        self.place = place
        pointer = place.pointer(in: card)
        before = place.value(in: card)
        self.after = after
        self.origin = origin
        self.reason = reason
        position = place.description
    }

    /// Makes the change; a list is added to at its end.
    func applied(to content: JSON) -> JSON {
        switch (kind, place.pointer(in: content)) {
        case (.keep, _), (.remove, nil), (.replace, nil): return content
        case (.remove, let pointer?): return content.removing(at: pointer)
        case (.replace, let pointer?), (.add, let pointer?):
            return after.map { content.setting($0, at: pointer) } ?? content
        case (.add, nil):
            guard let after, let pointer = destination(in: content) else { return content }
            return content.setting(after, at: pointer)
        }
    }

    /// The list that the change adds to, with its elements; nil for members.
    func list(in content: JSON) -> (name: String, count: Int)? {
        guard kind == .add, case .element = place.steps.last, let parent = place.parent,
            case .member(let name) = parent.steps.last
        else { return nil }
        return (name, parent.value(in: content)?.array?.count ?? 0)
    }

    /// The change as the wire shows it.
    func shown(in content: JSON) -> SourceChange {
        let shown = kind == .add ? place.pointer(in: content) : pointer
        return SourceChange(
            path: (shown ?? pointer ?? JSONPointer()).description,
            kind: kind,
            before: before,
            after: after,
            origin: origin,
            reason: reason
        )
    }

    private func destination(in content: JSON) -> JSONPointer? {
        guard let parent = place.parent, let pointer = parent.pointer(in: content), let step = place.steps.last else {
            return nil
        }
        switch step {
        case .member(let name): return pointer.appending(name)
        case .element: return pointer.appending(parent.value(in: content)?.array?.count ?? 0)
        }
    }
}
