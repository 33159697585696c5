import ModelCards
import SageMakerAPI

extension CataloguePage {
    static let pageSize = 50
    /// As many panels as a column shows before it leads to a list of its own.
    static let columnSize = 20

    /// Reads the page that a request asks for.
    static func load(_ context: PageContext) async throws -> CataloguePage {
        let address = CatalogueAddress(context.request.query)
        var page = try await load(address, context)
        page.views = try await context.desk.views.list(for: context.caller)
        if page.message == nil {
            page.message = context.request.query[CatalogueAddress.messageField].flatMap(CatalogueMessage.init)
        }
        return page
    }

    private static func load(_ address: CatalogueAddress, _ context: PageContext) async throws -> CataloguePage {
        guard !address.isBoard else { return try await loadBoard(address, context) }
        do {
            return try await loadTable(address, context)
        } catch {
            // A token lasts as long as the list and the server's secret: whoever kept an old address gets the list.
            guard address.after != nil, let refusal = error as? SageMakerError, refusal == .invalidNextToken else {
                throw error
            }
            var page = try await loadTable(address.page(after: nil), context)
            page.message = .pageGone
            return page
        }
    }

    private static func loadTable(_ address: CatalogueAddress, _ context: PageContext) async throws -> CataloguePage {
        var request = address.request(now: context.now, reader: context.caller.identity.arn, pageSize: pageSize)
        request.facets = true
        let response = try await context.service.browseModelCards.run(request, for: context.caller)
        var page = CataloguePage(
            address: address,
            total: response.totalHits,
            facets: response.facets ?? ModelCardFacets()
        )
        page.cards = response.modelCards
        page.next = response.nextToken.map {
            CatalogueAddress.Place(token: $0, openedAt: address.after?.openedAt ?? context.now)
        }
        return page
    }

    /// A column is a list of its own; the statuses that are filtered out have none.
    private static func loadBoard(_ address: CatalogueAddress, _ context: PageContext) async throws -> CataloguePage {
        let request = address.request(now: context.now, reader: context.caller.identity.arn, pageSize: columnSize)
        var counting = request
        counting.facets = true
        counting.maxResults = 1
        counting.nextToken = nil
        let whole = try await context.service.browseModelCards.run(counting, for: context.caller)
        var page = CataloguePage(address: address, total: whole.totalHits, facets: whole.facets ?? ModelCardFacets())
        for status in request.modelCardStatuses.map(inOrderOfLife) ?? ModelCardStatus.allCases {
            var column = request
            column.nextToken = nil
            column.modelCardStatuses = [status]
            let response = try await context.service.browseModelCards.run(column, for: context.caller)
            page.columns.append(Column(status: status, cards: response.modelCards, total: response.totalHits))
        }
        return page
    }

    private static func inOrderOfLife(_ statuses: [ModelCardStatus]) -> [ModelCardStatus] {
        ModelCardStatus.allCases.filter { statuses.contains($0) }
    }
}
