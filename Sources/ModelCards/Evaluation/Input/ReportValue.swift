import JSONTree

/// A value of a report, with its place for whoever has something to say about it.
struct ReportValue {
    /// The way from a container to a value in it; most are never asked for, so names are decoded only then.
    private enum Step {
        case none
        case member(JSONView)
        case element(Int)
    }

    let view: JSONView
    private let container: JSONPointer
    private let step: Step

    /// A value that is a whole document.
    init(_ view: JSONView, _ pointer: JSONPointer) {
        self.init(view, pointer, .none)
    }

    /// The value of a member of the object at `container`.
    init(_ view: JSONView, named name: JSONView, in container: JSONPointer) {
        self.init(view, container, .member(name))
    }

    /// An element of the array at `container`.
    init(_ view: JSONView, at position: Int, in container: JSONPointer) {
        self.init(view, container, .element(position))
    }

    private init(_ view: JSONView, _ container: JSONPointer, _ step: Step) {
        self.view = view
        self.container = container
        self.step = step
    }

    /// Where the value is.
    var pointer: JSONPointer {
        switch step {
        case .none: container
        case .member(let name): container.appending(name.string ?? "")
        case .element(let position): container.appending(position)
        }
    }

    /// What the value is, with its article, such as `a list`.
    var title: String { view.title }
}

extension JSONView {
    /// What the value is, with its article, such as `a list`.
    var title: String {
        switch kind {
        case .null: "null"
        case .boolean: "a boolean"
        case .number: "a number"
        case .notFinite: textString
        case .string: "a text"
        case .array: "a list"
        case .object: "an object"
        }
    }

    /// The value in a sentence: small values as they are written, others by what they are.
    var mention: String {
        text.count <= 40 ? textString : title
    }

    /// Whether this says that there is no number: `NaN` and the infinities, as tokens or as the strings that Java writes.
    var isNotANumber: Bool {
        switch kind {
        case .notFinite: true
        case .number: !isFiniteNumber
        case .string: ["NaN", "Infinity", "-Infinity", "inf", "-inf", "nan"].contains { isString($0) }
        default: false
        }
    }
}
