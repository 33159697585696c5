import SageMakerAPI

/// Lists the export jobs of one card, newest first; a card that is not there has none.
package struct ListModelCardExportJobs: Operation {
    let store: any Store
    let pages: PageTokens

    package func run(
        _ request: ListModelCardExportJobsRequest,
        for caller: Caller
    ) async throws -> ListModelCardExportJobsResponse {
        let page = Page(request.maxResults)
        let order: ExportJobQuery.Order =
            switch request.sortBy {
            case .name: .name
            case .status: .status
            case .creationTime, nil: .creationTime
            }
        var query = ExportJobQuery(
            scope: caller.scope,
            cardName: request.modelCardName,
            version: request.modelCardVersion,
            createdAfter: request.creationTimeAfter,
            createdBefore: request.creationTimeBefore,
            nameContains: request.modelCardExportJobNameContains,
            status: request.statusEquals,
            order: order,
            ascending: request.sortOrder.map { $0 == .ascending } ?? (order != .creationTime),
            limit: page.fetch
        )
        let seal = seal(of: query)
        if let token = request.nextToken {
            query.after = try position(in: pages.position(in: token, of: seal, count: 3))
        }
        let asked = query
        let (jobs, last) = page.cut(try await store.read { try $0.exportJobs(matching: asked) })
        return ListModelCardExportJobsResponse(
            modelCardExportJobSummaries: jobs.map(\.summary),
            nextToken: last.map {
                pages.token(after: [$0.createdAt.position, $0.status.rawValue, $0.name], of: seal)
            }
        )
    }

    private func seal(of query: ExportJobQuery) -> String {
        PageTokens.query(
            "ListModelCardExportJobs",
            query.scope,
            query.cardName,
            query.version,
            query.createdAfter?.position,
            query.createdBefore?.position,
            query.nameContains,
            query.status?.rawValue,
            "\(query.order)",
            query.ascending
        )
    }

    private func position(in parts: [String]) throws(SageMakerError) -> ExportJobQuery.Position {
        guard let status = ModelCardExportJobStatus(rawValue: parts[1]) else { throw .invalidNextToken }
        return ExportJobQuery.Position(
            createdAt: try Timestamp(position: parts[0]),
            status: status,
            name: parts[2]
        )
    }
}

extension ExportJob {
    fileprivate var summary: ModelCardExportJobSummary {
        ModelCardExportJobSummary(
            modelCardExportJobName: name,
            modelCardExportJobArn: arn,
            status: status,
            modelCardName: cardName,
            modelCardVersion: version,
            createdAt: createdAt,
            lastModifiedAt: lastModifiedAt
        )
    }
}
