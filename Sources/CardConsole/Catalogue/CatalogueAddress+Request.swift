import SageMakerAPI

extension CatalogueAddress {
    /// The call that finds the list's cards.
    ///
    /// - Parameters:
    ///   - now: when ages are measured, unless the address says when its first page was opened.
    ///   - reader: the ARN of whose cards `by=me` means.
    package func request(now: Timestamp, reader: String, pageSize: Int) -> BrowseModelCardsRequest {
        var request = BrowseModelCardsRequest()
        request.text = text
        request.modelCardStatuses = values { if case .status(let status) = $0 { status } else { nil } }
        request.riskRatings = values { if case .risk(let rating) = $0 { rating } else { nil } }
        request.modelOwners = values { if case .owner(let owner) = $0 { owner } else { nil } }
        request.problemTypes = values { if case .problem(let type) = $0 { type } else { nil } }
        request.linesOfBusiness = values { if case .business(let line) = $0 { line } else { nil } }
        request.tags = values { if case .tag(let tag) = $0 { tag } else { nil } }
        request.modelLinked = values { if case .linked(let isLinked) = $0 { isLinked } else { nil } }?.first
        request.writtenBy = contains(.mine) ? reader : nil
        for bounds in choices.map({ $0.bounds(at: after?.openedAt ?? now) }) {
            request.lastModifiedTimeAfter = Self.later(request.lastModifiedTimeAfter, bounds.after)
            request.lastModifiedTimeBefore = Self.earlier(request.lastModifiedTimeBefore, bounds.before)
        }
        request.sortBy = order
        request.sortOrder = isAscending ? .ascending : .descending
        request.maxResults = pageSize
        request.nextToken = after?.token
        return request
    }

    private func values<Value>(_ value: (CatalogueChoice) -> Value?) -> [Value]? {
        let found = choices.compactMap(value)
        return found.isEmpty ? nil : found
    }

    private static func later(_ one: Timestamp?, _ other: Timestamp?) -> Timestamp? {
        guard let one, let other else { return one ?? other }
        return max(one, other)
    }

    private static func earlier(_ one: Timestamp?, _ other: Timestamp?) -> Timestamp? {
        guard let one, let other else { return one ?? other }
        return min(one, other)
    }
}

extension CatalogueChoice {
    /// Exclusive bounds that the choice sets on the last change.
    fileprivate func bounds(at now: Timestamp) -> (after: Timestamp?, before: Timestamp?) {
        switch self {
        case .changed(let age): age.bounds(at: now)
        case .from(let day): (Timestamp(day: day).map { Timestamp(milliseconds: $0.milliseconds - 1) }, nil)
        case .to(let day): (nil, Timestamp(day: day)?.advanced(hours: 24))
        default: (nil, nil)
        }
    }
}
