/// Compares secrets without a shortcut, so that the time taken says nothing about where they differ.
package enum SecretComparison {
    /// Whether both are the same bytes; only a difference in length ends the comparison early.
    package static func areEqual(_ one: some Collection<UInt8>, _ other: some Collection<UInt8>) -> Bool {
        guard one.count == other.count else { return false }
        return zip(one, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
