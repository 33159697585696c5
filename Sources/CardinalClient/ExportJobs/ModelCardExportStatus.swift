/// What has become of an export.
public struct ModelCardExportStatus: CardTerm {
    /// The word as the API spells it.
    public let rawValue: String

    /// Takes the word as the API spells it.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Waiting, or being written.
    public static let inProgress = ModelCardExportStatus(rawValue: "InProgress")
    /// The file is there.
    public static let completed = ModelCardExportStatus(rawValue: "Completed")
    /// There is no file.
    public static let failed = ModelCardExportStatus(rawValue: "Failed")
}
