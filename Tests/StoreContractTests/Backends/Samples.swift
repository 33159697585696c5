import CardStore
import ModelCards
import SageMakerAPI

extension Scope {
    static let sample = Scope(accountID: "123456789012", region: "us-west-2")
    static let otherRegion = Scope(accountID: "123456789012", region: "eu-central-1")
    static let otherAccount = Scope(accountID: "210987654321", region: "us-west-2")
}

extension Identity {
    static let author = Identity(arn: "arn:aws:iam::123456789012:user/author", principalID: "AIDAAUTHOR")
    static let reviewer = Identity(arn: "arn:aws:iam::123456789012:user/reviewer", principalID: "AIDAREVIEWER")
}

extension Timestamp: ExpressibleByIntegerLiteral {
    /// Takes milliseconds since 1970.
    public init(integerLiteral milliseconds: Int64) {
        self.init(milliseconds: milliseconds)
    }
}

extension CardVersion {
    static func sample(
        _ number: Int = 1,
        content: String = "{}",
        status: ModelCardStatus = .draft,
        at time: Timestamp = 1_000,
        by author: Identity = .author
    ) -> CardVersion {
        CardVersion(
            number: number,
            content: content,
            contentDigest: "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
            status: status,
            createdAt: time,
            createdBy: author,
            lastModifiedAt: time,
            lastModifiedBy: author
        )
    }
}

extension NewCard {
    static func sample(
        _ name: String = "fraud",
        in scope: Scope = .sample,
        facts: CardFacts = CardFacts(),
        first: CardVersion = .sample()
    ) -> NewCard {
        NewCard(scope: scope, name: name, kmsKeyID: nil, facts: facts, first: first)
    }
}

extension ExportJob {
    static func sample(
        _ name: String = "export",
        of card: Card,
        version: Int = 1,
        at time: Timestamp = 2_000
    ) -> ExportJob {
        ExportJob(
            scope: card.scope,
            cardID: card.id,
            cardName: card.name,
            version: version,
            name: name,
            outputPath: "s3://bucket/exports",
            createdAt: time,
            createdBy: .author,
            lastModifiedAt: time
        )
    }
}

/// What a rule of a test throws.
struct Refusal: Error, Hashable {
    let reason: String

    static let taken = Refusal(reason: "taken")
    static let missing = Refusal(reason: "missing")
}

extension Records {
    /// The card of that name, which the test has stored before.
    func existingCard(_ name: String = "fraud", in scope: Scope = .sample) throws -> Card {
        guard let card = try card(named: name, in: scope) else { throw Refusal.missing }
        return card
    }

    /// The version of that number, which the test has stored before.
    func existingVersion(_ number: Int?, of name: String = "fraud") throws -> CardVersion {
        guard let version = try card(named: name, version: number, in: .sample)?.version else { throw Refusal.missing }
        return version
    }

    /// The job of that name, which the test has stored before.
    func existingJob(_ name: String = "export", of card: String = "fraud") throws -> ExportJob {
        guard let job = try exportJob(named: name, ofCardNamed: card, in: .sample) else { throw Refusal.missing }
        return job
    }
}

extension Store {
    /// Stores a card as it is.
    func insert(_ card: NewCard) async throws {
        _ = try await transaction { records in try records.insert(card) }
    }

    /// Stores a job as it is, on the card that is called `cardName`.
    func insertJob(_ name: String = "export", of cardName: String = "fraud", at time: Timestamp = 2_000) async throws {
        try await transaction { records in
            try records.insert(ExportJob.sample(name, of: try records.existingCard(cardName), at: time))
        }
    }
}
