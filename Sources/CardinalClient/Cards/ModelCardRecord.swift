import Foundation
import JSONTree

/// What a service keeps of a card beside its content.
public struct ModelCardRecord: Hashable, Sendable {
    /// The card's ARN.
    public let arn: String
    /// The version, 1 or more.
    public let version: Int
    /// When the card's first version was made.
    public let createdAt: Date
    /// When the version was made, or its status changed.
    public let lastModifiedAt: Date?
    /// Who made the card; nil when the service does not say.
    public let createdBy: String?
    /// Who changed it last; nil when the service does not say.
    public let lastModifiedBy: String?

    init(_ answer: AnswerReader) throws(ClientError) {
        arn = try answer.text("ModelCardArn")
        version = try answer.integer("ModelCardVersion")
        createdAt = try answer.time("CreationTime")
        lastModifiedAt = answer.optionalTime("LastModifiedTime")
        createdBy = Self.name(answer.json["CreatedBy"])
        lastModifiedBy = Self.name(answer.json["LastModifiedBy"])
    }

    private static func name(_ user: JSON?) -> String? {
        (user?["UserProfileName"] ?? user?["IamIdentity"]?["Arn"])?.string
    }
}
