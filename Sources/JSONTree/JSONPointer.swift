/// The place of a value within a document, as RFC 6901 writes it.
public struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
    /// One step down the document.
    public enum Step: Hashable, Sendable {
        /// To the member of that name.
        case name(String)
        /// To the element at that position, counted from 0.
        case index(Int)
    }

    /// The steps from the document's root.
    public private(set) var steps: [Step]

    /// The place that the steps lead to; without steps, the whole document.
    public init(_ steps: [Step] = []) {
        self.steps = steps
    }

    /// The place one step further, at a member.
    public func appending(_ name: String) -> JSONPointer {
        JSONPointer(steps + [.name(name)])
    }

    /// The place one step further, at an element.
    public func appending(_ index: Int) -> JSONPointer {
        JSONPointer(steps + [.index(index)])
    }

    /// The pointer, such as `/evaluation_details/0/name`; empty for the whole document.
    public var description: String {
        steps.reduce(into: "") { text, step in
            switch step {
            case .name(let name): text += "/" + Self.escaped(name)
            case .index(let index): text += "/\(index)"
            }
        }
    }

    /// The steps with dots between them, such as `evaluation_details.0.name`; empty for the whole document.
    public var dotted: String {
        steps.map { step in
            switch step {
            case .name(let name): name
            case .index(let index): String(index)
            }
        }
        .joined(separator: ".")
    }

    private static func escaped(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return name }
        return name.unicodeScalars.reduce(into: "") { text, scalar in
            switch scalar {
            case "~": text += "~0"
            case "/": text += "~1"
            default: text.unicodeScalars.append(scalar)
            }
        }
    }
}
