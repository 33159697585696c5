import JSONTree

/// The body of a `DescribeModelCard` call.
package struct DescribeModelCardRequest: OperationRequest {
    package typealias Response = DescribeModelCardResponse

    /// The card's name or ARN.
    package var modelCardName: String
    /// The latest version when absent.
    package var modelCardVersion: Int?
    /// All data when absent.
    package var includedData: IncludedData?

    package static let operation = "DescribeModelCard"
    package static let declaredErrors: [SageMakerError.Code] = [.resourceNotFound]
    package static let shape = Shape.structure([
        .required("ModelCardName", .modelCardNameOrArn),
        .optional("ModelCardVersion", .integer),
        .optional("IncludedData", .oneOf(IncludedData.self)),
    ])

    /// Asks for a version of a card.
    package init(modelCardName: String, modelCardVersion: Int? = nil, includedData: IncludedData? = nil) {
        self.modelCardName = modelCardName
        self.modelCardVersion = modelCardVersion
        self.includedData = includedData
    }

    package init(_ body: JSON) throws(SageMakerError) {
        let members = try WireMembers(body, satisfying: Self.shape)
        modelCardName = try members.required("ModelCardName")
        modelCardVersion = members.optional("ModelCardVersion")
        includedData = members.optional("IncludedData")
    }
}

/// How much of a card's content a caller wants to see.
package enum IncludedData: String, WireChoice {
    case allData = "AllData"
    /// The few members that say what the card is about and how risky it is.
    case metadataOnly = "MetadataOnly"
}

/// The answer to a `DescribeModelCard` call.
package struct DescribeModelCardResponse: OperationResponse {
    package var modelCardArn: String
    package var modelCardName: String
    package var modelCardVersion: Int
    /// The exact string that the version was made with, unless only metadata was asked for.
    package var encodedContent: EncodedText
    package var modelCardStatus: ModelCardStatus
    package var securityConfig: ModelCardSecurityConfig?
    package var creationTime: Timestamp
    package var createdBy: UserContext
    package var lastModifiedTime: Timestamp?
    package var lastModifiedBy: UserContext?
    package var modelCardProcessingStatus: ModelCardProcessingStatus?

    /// Describes a version of a card.
    package init(
        modelCardArn: String,
        modelCardName: String,
        modelCardVersion: Int,
        encodedContent: EncodedText,
        modelCardStatus: ModelCardStatus,
        securityConfig: ModelCardSecurityConfig? = nil,
        creationTime: Timestamp,
        createdBy: UserContext,
        lastModifiedTime: Timestamp? = nil,
        lastModifiedBy: UserContext? = nil,
        modelCardProcessingStatus: ModelCardProcessingStatus? = nil
    ) {
        self.modelCardArn = modelCardArn
        self.modelCardName = modelCardName
        self.modelCardVersion = modelCardVersion
        self.encodedContent = encodedContent
        self.modelCardStatus = modelCardStatus
        self.securityConfig = securityConfig
        self.creationTime = creationTime
        self.createdBy = createdBy
        self.lastModifiedTime = lastModifiedTime
        self.lastModifiedBy = lastModifiedBy
        self.modelCardProcessingStatus = modelCardProcessingStatus
    }

    /// ``encodedContent`` as a text.
    package var content: String { encodedContent.text }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ModelCardArn", modelCardArn)
        writer.member("ModelCardName", modelCardName)
        writer.member("ModelCardVersion", modelCardVersion)
        writer.member("Content", encodedContent)
        writer.member("ModelCardStatus", modelCardStatus)
        writer.member("SecurityConfig", securityConfig)
        writer.member("CreationTime", creationTime)
        writer.member("CreatedBy", createdBy)
        writer.member("LastModifiedTime", lastModifiedTime)
        writer.member("LastModifiedBy", lastModifiedBy)
        writer.member("ModelCardProcessingStatus", modelCardProcessingStatus)
        writer.endObject()
    }
}
