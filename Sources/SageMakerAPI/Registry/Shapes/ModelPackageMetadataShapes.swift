/// What a package says about itself.
extension Shape {
    /// `MetadataProperties`: the source code that it was made from.
    static let metadataProperties = Shape.structure([
        .optional("CommitId", .string(.text(0...1024))),
        .optional("Repository", .string(.text(0...1024))),
        .optional("GeneratedBy", .string(.text(0...1024))),
        .optional("ProjectId", .string(.text(0...1024))),
    ])

    /// `CustomerMetadataMap`: labels of the customer's own.
    static let customerMetadata = Shape.map(
        key: .customerMetadataKey,
        value: .string(.customerMetadataValue),
        count: 1...50
    )

    /// `CustomerMetadataKeyList`: the names of labels.
    static let customerMetadataKeys = Shape.list(of: .string(.customerMetadataKey), count: 0...Int.max)

    /// `ModelPackageRegistrationType`: whether the package is only written down.
    static let modelPackageRegistrationType = Shape.oneOf("Logged", "Registered")

    /// `ModelLifeCycle`: the stage that it has come to.
    static let modelLifeCycle = Shape.structure([
        .required("Stage", .string(.entityName)),
        .required("StageStatus", .string(.entityName)),
        .optional("StageDescription", .string(.stageDescription)),
    ])

    /// `ManagedStorageType`: how the files of a package or a group are kept.
    static let managedStorageType = Shape.oneOf("Restricted")
}
