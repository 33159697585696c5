import CardTesting
import ModelCards
import SageMakerAPI

/// People who write and people who review.
enum People {
    static let author = person("author")
    static let reviewer = person("reviewer")

    static func person(_ name: String) -> Caller {
        Caller(
            scope: Scope(accountID: "123456789012", region: "us-west-2"),
            identity: Identity(arn: "arn:aws:iam::123456789012:user/\(name)", principalID: "AIDA\(name.uppercased())"),
            accessKeyID: "AKIA\(name.uppercased())"
        )
    }
}

extension TestService {
    /// Creates a card as somebody.
    func create(
        _ name: String,
        content: String = "{}",
        status: ModelCardStatus = .draft,
        by person: Caller
    ) async throws {
        _ = try await service.createModelCard.run(
            CreateModelCardRequest(modelCardName: name, content: content, modelCardStatus: status),
            for: person
        )
    }

    /// Updates a card as somebody.
    func update(
        _ name: String,
        content: String? = nil,
        status: ModelCardStatus? = nil,
        expecting version: Int? = nil,
        by person: Caller
    ) async throws {
        _ = try await service.updateModelCard.run(
            UpdateModelCardRequest(modelCardName: name, content: content, modelCardStatus: status),
            for: person,
            expectedVersion: version
        )
    }

    /// Takes a step in a card's review.
    @discardableResult
    func review(
        _ name: String,
        _ action: ReviewAction,
        _ comment: String? = nil,
        expecting version: Int? = nil,
        by person: Caller = People.reviewer
    ) async throws -> ReviewModelCardResponse {
        try await service.reviewModelCard.run(
            ReviewModelCardRequest(
                modelCardName: name,
                action: action,
                comment: comment,
                expectedVersion: version
            ),
            for: person
        )
    }

    /// The steps on a card, oldest first, one line each: `v1 author RequestReview Draft>PendingReview (comment)`.
    func history(_ name: String, version: Int? = nil) async throws -> [String] {
        try await service.listModelCardDecisions.run(
            ListModelCardDecisionsRequest(modelCardName: name, modelCardVersion: version),
            for: caller
        ).decisions.reversed().map { step in
            let person = step.decidedBy.split(separator: "/").last ?? "root"
            let comment = step.comment.map { " (\($0))" } ?? ""
            return "v\(step.modelCardVersion) \(person.hasSuffix(":root") ? "root" : person) \(step.action.rawValue) "
                + "\(step.before?.rawValue ?? "")>\(step.after.rawValue)\(comment)"
        }
    }
}

extension SageMakerError {
    /// What a call is refused with; nil when it is not.
    static func of(_ call: () async throws -> Void) async throws -> SageMakerError? {
        do {
            try await call()
            return nil
        } catch let error as SageMakerError {
            return error
        }
    }
}
