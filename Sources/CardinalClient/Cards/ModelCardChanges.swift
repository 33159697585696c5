/// What an update stored.
public struct ModelCardChanges: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: Int

    /// Takes bits.
    public init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// The status of the version that is there.
    public static let status = ModelCardChanges(rawValue: 1)
    /// Content, as a new version.
    public static let content = ModelCardChanges(rawValue: 2)
}
