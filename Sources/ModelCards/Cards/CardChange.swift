import SageMakerAPI

/// What somebody wants a card to become.
struct CardChange: Sendable {
    /// Why a status changes, from somebody who says so.
    struct Reason: Sendable {
        let action: ReviewAction
        let comment: String?
    }

    let content: CardContent?
    let status: ModelCardStatus?
    let author: Identity
    let time: Timestamp
    let policy: ServicePolicy
    /// Nil for changes that come without a word for them.
    var reason: Reason?

    /// Carries the change out, as far as it changes anything, and records what became of the status.
    ///
    /// Content that says the same as the present one, whatever its spacing or order, and a status that the card has
    /// already count as not given: tools that send both every time would otherwise fill a card's history with nothing.
    ///
    /// - Returns: whether there is anything new.
    @discardableResult
    func apply(to card: Card, in records: any Records) throws -> Bool {
        let moment = card.timeOfChange(at: time)
        if let content, try !isCurrent(content, of: card, in: records) {
            try append(content, to: card, at: moment, in: records)
            return true
        }
        guard let status, status != card.status else { return false }
        try refuseApprovalByAuthor(status, of: card, in: records)
        try records.setStatus(status, of: card, at: moment, by: author)
        try record(status, of: card.latestVersion, at: moment, on: card, in: records)
        return true
    }

    private func append(
        _ content: CardContent,
        to card: Card,
        at moment: Timestamp,
        in records: any Records
    ) throws {
        try refuseFrozen(card)
        let facts = try card.facts(saying: content)
        try refuseHeldModel(facts.modelID, in: card.scope, except: card.name, records)
        try takeOverPackage(facts.modelPackageARN, in: card.scope, for: card.name, records)
        if let limit = policy.maxVersionsPerCard, card.latestVersion >= limit {
            throw SageMakerError.versionLimitExceeded(limit: limit)
        }
        let number = card.latestVersion + 1
        let status = status ?? policy.statusOfNewContent(after: card.status)
        try policy.refuseApproval(status, by: author, ofVersion: number, of: card.name, writtenBy: author)
        let version = CardVersion(number: number, content: content, status: status, by: author, at: moment)
        try records.append(version, facts: facts, to: card)
        if status != card.status {
            try record(status, of: number, at: moment, on: card, in: records)
        }
    }

    /// Notes that a version, the latest or a new one, has another status than the card had.
    private func record(
        _ status: ModelCardStatus,
        of number: Int,
        at moment: Timestamp,
        on card: Card,
        in records: any Records
    ) throws {
        let isNew = number > card.latestVersion
        let decision = CardDecision(
            version: number,
            // Nobody has turned down what is replaced by something new.
            action: reason?.action
                ?? (isNew && status == .draft ? .reopen : ReviewAction(from: card.status, to: status)),
            from: card.status,
            to: status,
            by: author,
            at: moment,
            comment: reason?.comment
        )
        try records.insert(decision, on: card)
    }

    private func refuseApprovalByAuthor(_ status: ModelCardStatus, of card: Card, in records: any Records) throws {
        guard policy.fourEyes, status == .approved,
            let latest = try records.card(named: card.name, version: nil, in: card.scope)?.version
        else { return }
        try policy.refuseApproval(
            status,
            by: author,
            ofVersion: latest.number,
            of: card.name,
            writtenBy: latest.createdBy
        )
    }

    private func refuseFrozen(_ card: Card) throws(SageMakerError) {
        guard card.status == .archived else { return }
        throw .cardArchived
    }

    private func isCurrent(_ content: CardContent, of card: Card, in records: any Records) throws -> Bool {
        guard let current = try records.card(named: card.name, version: nil, in: card.scope)?.version else {
            return false
        }
        return try content.isEquivalent(toStored: current.content)
    }
}

extension NewCard {
    /// Stores the card, and the status that it begins with as the first step of its history.
    ///
    /// - Throws: `AccessDeniedException` when the author would approve it at once, and four eyes are asked for.
    func create(in records: any Records, by policy: ServicePolicy) throws {
        let author = first.createdBy
        try policy.refuseApproval(first.status, by: author, ofVersion: first.number, of: name, writtenBy: author)
        let card = try records.insert(self)
        try records.insert(
            CardDecision(
                version: first.number,
                action: ReviewAction(from: nil, to: first.status),
                from: nil,
                to: first.status,
                by: author,
                at: first.createdAt
            ),
            on: card
        )
    }
}
