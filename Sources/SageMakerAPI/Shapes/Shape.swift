/// What a value of a request must look like, as data that reads like the API's own reference.
package indirect enum Shape: Sendable {
    case string(StringShape)
    case integer(IntegerShape)
    /// A whole number of 64 bits.
    case long
    /// A number with or without a fraction, within a double's range.
    case number
    case boolean
    case timestamp
    /// A count up to `Int.max` stands for a list that the API does not bound; what bounds a body bounds it.
    case list(of: Shape, count: ClosedRange<Int>)
    /// An object whose names are the caller's own.
    case map(key: StringShape, value: Shape, count: ClosedRange<Int>)
    case structure([Member])
    /// A structure around this place, by the API's name of it: a search expression holds search expressions.
    case reference(String, to: @Sendable () -> Shape)
}

extension Shape {
    /// A whole number without bounds of its own.
    package static let integer = Shape.integer(IntegerShape())

    /// A string that must be one of a closed set's wire values.
    package static func oneOf<Choice: WireChoice>(_ choice: Choice.Type) -> Shape {
        .string(StringShape(values: choice.allCases.map(\.rawValue)))
    }

    /// A string that must be one of some words that no rule looks at.
    package static func oneOf(_ words: String...) -> Shape {
        .string(StringShape(values: words))
    }
}

/// One named place in a structure.
package struct Member: Sendable {
    /// The name on the wire, such as `ModelCardName`.
    package let name: String
    package let shape: Shape
    package let isRequired: Bool

    /// A member that a caller must send; `null` counts as not sent.
    package static func required(_ name: String, _ shape: Shape) -> Member {
        Member(name: name, shape: shape, isRequired: true)
    }

    /// A member that a caller may leave out.
    package static func optional(_ name: String, _ shape: Shape) -> Member {
        Member(name: name, shape: shape, isRequired: false)
    }
}

/// A wire enumeration: a closed set of words.
package protocol WireChoice: RawRepresentable, CaseIterable, Hashable, Sendable, WireReadable, WireWritable
where RawValue == String {}
