import SageMakerAPI

/// What the `ModelCard` member of a call on a model package wants the package's card to become.
struct PackageCardChange: Sendable {
    /// Valid by the schema of packages' cards; nil when the call says nothing about the content.
    private let content: CardContent?
    private let status: ModelCardStatus?
    private let author: Identity
    private let time: Timestamp
    private let policy: ServicePolicy

    /// Checks what a caller sent.
    ///
    /// - Throws: `ValidationException` naming every place of the content that is wrong.
    init(
        _ member: ModelPackageModelCard,
        by author: Identity,
        at time: Timestamp,
        policy: ServicePolicy
    ) throws(SageMakerError) {
        content = try member.meantContent.map { text throws(SageMakerError) in
            try CardContent(checking: text, schema: .packageCard)
        }
        status = member.modelCardStatus
        self.author = author
        self.time = time
        self.policy = policy
    }

    /// Makes the package's card say so, or a card for the package when it has none.
    ///
    /// - Parameter package: a package whose row is stored and locked.
    /// - Returns: whether there is anything new.
    /// - Throws: as `UpdateModelCard` does.
    func apply(to package: RegistryEntry, in records: any Records) throws -> Bool {
        guard let card = try records.card(ofPackage: package.arn, in: package.scope) else {
            try create(for: package, in: records)
            return true
        }
        let change = CardChange(
            content: try content.map { try $0.keepingHidden(of: latestContent(of: card, in: records)) },
            status: status,
            author: author,
            time: time,
            policy: policy
        )
        return try change.apply(to: card, in: records)
    }

    private func latestContent(of card: Card, in records: any Records) throws -> CardContent {
        let version = try records.card(named: card.name, version: nil, in: card.scope)?.version
        return try CardContent(stored: version?.content ?? "{}")
    }

    private func create(for package: RegistryEntry, in records: any Records) throws {
        try policy.refuseTooManyCards(in: package.scope, records)
        let content = try content ?? CardContent(checking: "{}", schema: .packageCard)
        var facts = content.facts
        facts.modelPackageARN = package.arn
        facts.modelPackageGroupName = package.groupName
        let card = NewCard(
            scope: package.scope,
            name: try freeName(for: package, in: records),
            kmsKeyID: package.document["SecurityConfig"]?["KmsKeyId"]?.string,
            isEmbedded: true,
            facts: facts,
            first: CardVersion(number: 1, content: content, status: status ?? .draft, by: author, at: time)
        )
        try card.create(in: records, by: policy)
    }

    /// What the package's card is called: after the package, with a number behind it when the name is taken.
    private func freeName(for package: RegistryEntry, in records: any Records) throws -> String {
        let stem = package.groupName ?? package.name
        let ending = package.version.map { "-v\($0)" } ?? ""
        var name = Self.name(stem, ending)
        var number = 2
        while try records.card(named: name, in: package.scope) != nil {
            name = Self.name(stem, "\(ending)-\(number)")
            number += 1
        }
        return name
    }

    /// The stem and the ending, the stem cut so that both are a name.
    private static func name(_ stem: String, _ ending: String) -> String {
        var stem = stem.prefix(63 - ending.count)
        while stem.hasSuffix("-") {
            stem.removeLast()
        }
        return stem + ending
    }
}
