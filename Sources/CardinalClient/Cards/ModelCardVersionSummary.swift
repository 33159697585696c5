import Foundation
import JSONTree

/// A version in the list of a card's versions.
public struct ModelCardVersionSummary: Hashable, Sendable {
    /// The card's name.
    public let name: String
    /// The card's ARN.
    public let arn: String
    /// The version, 1 or more.
    public let version: Int
    /// The version's own status.
    public let status: ModelCardStatus
    /// When it was made.
    public let createdAt: Date
    /// When its status last changed; nil when the service does not say.
    public let lastModifiedAt: Date?
}

extension ModelCardVersionSummary {
    init(_ json: JSON) throws(ClientError) {
        let answer = AnswerReader(operation: "ListModelCardVersions", json: json)
        self.init(
            name: try answer.text("ModelCardName"),
            arn: try answer.text("ModelCardArn"),
            version: try answer.integer("ModelCardVersion"),
            status: ModelCardStatus(rawValue: try answer.text("ModelCardStatus")),
            createdAt: try answer.time("CreationTime"),
            lastModifiedAt: answer.optionalTime("LastModifiedTime")
        )
    }
}
