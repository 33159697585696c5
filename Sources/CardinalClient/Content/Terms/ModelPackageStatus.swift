/// What has become of a model package.
public struct ModelPackageStatus: CardTerm {
    /// The word as the API spells it.
    public let rawValue: String

    /// Takes the word as the API spells it.
    public init(rawValue: String) {
        self.rawValue = rawValue
    }

    /// Not begun.
    public static let pending = ModelPackageStatus(rawValue: "Pending")
    /// Being made.
    public static let inProgress = ModelPackageStatus(rawValue: "InProgress")
    /// Ready.
    public static let completed = ModelPackageStatus(rawValue: "Completed")
    /// Could not be made.
    public static let failed = ModelPackageStatus(rawValue: "Failed")
    /// Being deleted.
    public static let deleting = ModelPackageStatus(rawValue: "Deleting")
}
