import Foundation
import JSONTree

/// A card in a list.
public struct ModelCardSummary: Hashable, Sendable {
    /// The card's name.
    public let name: String
    /// The card's ARN.
    public let arn: String
    /// How far it has come on its way to approval.
    public let status: ModelCardStatus
    /// When its first version was made.
    public let createdAt: Date
    /// When it was last changed; nil when the service does not say.
    public let lastModifiedAt: Date?
}

extension ModelCardSummary {
    init(_ json: JSON) throws(ClientError) {
        let answer = AnswerReader(operation: "ListModelCards", json: json)
        self.init(
            name: try answer.text("ModelCardName"),
            arn: try answer.text("ModelCardArn"),
            status: ModelCardStatus(rawValue: try answer.text("ModelCardStatus")),
            createdAt: try answer.time("CreationTime"),
            lastModifiedAt: answer.optionalTime("LastModifiedTime")
        )
    }
}
