/// A word that the API spells, such as a status.
///
/// The words that are known today are constants of each type; a word that a service adds later is kept as it comes.
public protocol CardTerm: RawRepresentable, Hashable, Sendable, CustomStringConvertible where RawValue == String {
    /// Takes the word as the API spells it.
    init(rawValue: String)
}

extension CardTerm {
    /// The word as the API spells it.
    public var description: String { rawValue }
}
