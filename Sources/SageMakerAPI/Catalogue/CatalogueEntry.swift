import JSONTree

/// What the catalogue says of a card: its header, and what its latest version is found by.
package struct CatalogueEntry: Hashable, Sendable, WireWritable {
    package var modelCardName: String
    package var modelCardArn: String
    package var modelCardVersion: Int
    package var modelCardStatus: ModelCardStatus
    package var riskRating: String?
    package var modelName: String?
    package var modelOwner: String?
    package var problemType: String?
    package var lineOfBusiness: String?
    /// What the card is about, when it says so.
    package var modelId: String?
    package var modelPackageArn: String?
    package var modelPackageGroupName: String?
    package var creationTime: Timestamp
    package var createdBy: UserContext
    package var lastModifiedTime: Timestamp
    package var lastModifiedBy: UserContext
    /// Who wrote the latest version.
    package var writtenBy: UserContext
    package var tags: [Tag]

    /// Describes a card; the rest is set afterwards.
    package init(
        modelCardName: String,
        modelCardArn: String,
        modelCardVersion: Int,
        modelCardStatus: ModelCardStatus,
        creationTime: Timestamp,
        createdBy: UserContext,
        lastModifiedTime: Timestamp,
        lastModifiedBy: UserContext,
        writtenBy: UserContext,
        tags: [Tag] = []
    ) {
        self.modelCardName = modelCardName
        self.modelCardArn = modelCardArn
        self.modelCardVersion = modelCardVersion
        self.modelCardStatus = modelCardStatus
        self.creationTime = creationTime
        self.createdBy = createdBy
        self.lastModifiedTime = lastModifiedTime
        self.lastModifiedBy = lastModifiedBy
        self.writtenBy = writtenBy
        self.tags = tags
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardName", modelCardName)
        writer.member("ModelCardArn", modelCardArn)
        writer.member("ModelCardVersion", modelCardVersion)
        writer.member("ModelCardStatus", modelCardStatus)
        writer.member("RiskRating", riskRating)
        writer.member("ModelName", modelName)
        writer.member("ModelOwner", modelOwner)
        writer.member("ProblemType", problemType)
        writer.member("LineOfBusiness", lineOfBusiness)
        writer.member("ModelId", modelId)
        writer.member("ModelPackageArn", modelPackageArn)
        writer.member("ModelPackageGroupName", modelPackageGroupName)
        writer.member("CreationTime", creationTime)
        writer.member("CreatedBy", createdBy)
        writer.member("LastModifiedTime", lastModifiedTime)
        writer.member("LastModifiedBy", lastModifiedBy)
        writer.member("WrittenBy", writtenBy)
        writer.member("Tags", tags)
        writer.endObject()
    }
}
