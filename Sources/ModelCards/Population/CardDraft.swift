import JSONTree
import SageMakerAPI

/// A card's content as its sources fill it, with the origin of every value beside it, never inside.
///
/// The content is complete and valid at any moment: a value that the card's schema refuses is cut or left out, and a
/// finding says so. It reads as the SageMaker SDK writes it, empty lists included, so that a card which that SDK loads
/// and updates without a change stays as it is.
package struct CardDraft: Sendable {
    /// The most elements that a list may have for the SDK to load the card, by the list's name.
    package static let longestLists = [
        "model_artifact": 15, "container_image": 15, "training_datasets": 15, "training_metrics": 50,
        "hyper_parameters": 100, "source_algorithms": 15, "containers": 15,
    ]

    package private(set) var content = JSON.object([])
    /// One for each value or list element that was taken, in the order in which they came.
    package private(set) var origins: [(pointer: JSONPointer, origin: ValueOrigin)] = []
    package private(set) var findings: [Finding] = []

    /// A draft that says nothing yet.
    package init() {}

    /// Asks each source in turn; the first one that has a value gives it.
    package init(_ sources: [any PopulationSource]) {
        for source in sources { source.propose(to: &self) }
    }

    /// Takes a value for a member, unless the draft has one.
    ///
    /// - Parameter prose: the longest text that may be cut instead of left out; an address that is cut is wrong.
    package mutating func propose(
        _ value: JSON?,
        at path: [String],
        from origin: ValueOrigin?,
        prose: Int? = nil
    ) {
        let pointer = JSONPointer(path.map { .name($0) })
        guard var value, content.value(at: pointer) == nil else { return }
        if let prose, let text = value.string, text.utf8.count > prose, text.unicodeScalars.count > prose {
            value = .string(text.shortened(to: prose))
            report(at: pointer, .warning, "Cut to \(prose) characters, which is what a card can hold")
        }
        guard accepts(value, at: path, pointer) else { return }
        content = content.creating(path.dropLast()).setting(value, at: pointer)
        if let origin { origins.append((pointer, origin)) }
    }

    /// Takes elements for the end of a list, as many as it may have; an empty list is written, too.
    package mutating func append(_ elements: [(value: JSON, origin: ValueOrigin)], to path: [String]) {
        let list = JSONPointer(path.map { .name($0) })
        var taken = content.value(at: list)?.array ?? []
        let room = Self.longestLists[path.last ?? ""] ?? .max
        var leftOut = 0
        for (value, origin) in elements where accepts(value, at: path, list.appending(taken.count), isElement: true) {
            guard taken.count < room else {
                leftOut += 1
                continue
            }
            origins.append((list.appending(taken.count), origin))
            taken.append(value)
        }
        content = content.creating(path.dropLast()).setting(.array(taken), at: list)
        if leftOut > 0 {
            report(at: list, .warning, "\(leftOut) more left out, since a card can hold \(room)")
        }
    }

    /// Says something about the draft.
    package mutating func report(at pointer: JSONPointer, _ severity: FindingSeverity, _ message: String) {
        findings.append(Finding(at: pointer, severity, message))
    }

    /// Says something about the draft.
    package mutating func report(_ finding: Finding) {
        findings.append(finding)
    }

    /// Takes a member out again, with its origins.
    mutating func leaveOut(_ pointer: JSONPointer, because reason: String) {
        content = content.removing(at: pointer)
        origins.removeAll { $0.pointer.starts(with: pointer) }
        report(at: pointer, .warning, reason)
    }

    /// Puts another value in the place of one that was taken.
    mutating func replace(_ value: JSON, at pointer: JSONPointer) {
        content = content.setting(value, at: pointer)
    }

    /// Whether the card's schema has nothing against the value; a finding tells what it has.
    private mutating func accepts(
        _ value: JSON,
        at path: [String],
        _ pointer: JSONPointer,
        isElement: Bool = false
    ) -> Bool {
        let alone = path.reversed().reduce(isElement ? .array([value]) : value) { JSON.object([JSONMember($1, $0)]) }
        let problems = ContentSchema.card.findings(in: alone.text)
        if let problem = problems.first {
            report(at: pointer, .warning, "Left out, since a card cannot hold it: \(problem.message)")
        }
        return problems.isEmpty
    }
}

extension CardDraft {
    /// The sections in the order in which the SDK writes them.
    private static let sections = [
        "model_overview", "intended_uses", "business_details", "training_details", "evaluation_details",
        "additional_information", "model_package_details",
    ]

    /// The content as a client would send it.
    package var text: String { ordered.text }

    /// The content with its sections in their usual order.
    package var ordered: JSON {
        .object(Self.sections.compactMap { name in content[name].map { JSONMember(name, $0) } })
    }

    /// Who said what is at a place, or the first thing below it, or what it lies in.
    package func origin(of pointer: JSONPointer) -> ValueOrigin? {
        origins.first { $0.pointer.starts(with: pointer) || pointer.starts(with: $0.pointer) }?.origin
    }
}

extension JSONPointer {
    /// Whether this is the other place, or lies within it.
    func starts(with other: JSONPointer) -> Bool { steps.starts(with: other.steps) }
}

extension JSON {
    /// The document with objects along a path of members.
    fileprivate func creating(_ path: ArraySlice<String>) -> JSON {
        path.indices.reduce(self) { document, end in
            let pointer = JSONPointer(path[...end].map { .name($0) })
            return document.value(at: pointer) == nil ? document.setting(.object([]), at: pointer) : document
        }
    }
}
