import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func exportJob(named name: String, ofCardNamed cardName: String, in scope: Scope) throws -> ExportJob? {
        let rows = try connection.rows(
            """
            SELECT \(sql: ExportJob.columns) FROM export_job
            WHERE card_id = (SELECT id FROM card \
            WHERE account = \(scope.accountID) AND region = \(scope.region) AND name = \(cardName)) AND name = \(name)
            """
        )
        return try rows.first?.read { row in try ExportJob(&row, ofCardNamed: cardName, in: scope) }
    }

    package func insert(_ job: ExportJob) throws {
        _ = try connection.run(
            """
            INSERT INTO export_job (card_id, version, name, output_path, \
            created_at, created_by_arn, created_by_principal, last_modified_at, \
            status, artifact, failure_reason, attempts)
            VALUES (\(job.cardID), \(job.version), \(job.name), \(job.outputPath), \
            \(job.createdAt), \(job.createdBy.arn), \(job.createdBy.principalID), \(job.lastModifiedAt), \
            \(job.status), \(job.ending?.artifact), \(job.ending?.failureReason), \(job.attempts))
            """
        )
    }

    package func exportJobs(matching query: ExportJobQuery) throws -> [ExportJob] {
        try connection.rows(query.statement).map { row in
            try row.read { row in try ExportJob(&row, ofCardNamed: query.cardName, in: query.scope) }
        }
    }

    package func runningExportJobCount(in scope: Scope) throws -> Int {
        let rows = try connection.rows(
            """
            SELECT count(*) FROM export_job JOIN card ON card.id = export_job.card_id
            WHERE export_job.status = 'InProgress' \
            AND card.account = \(scope.accountID) AND card.region = \(scope.region)
            """
        )
        return try rows.first?.read { row in Int(try row.integer()) } ?? 0
    }
}

extension ExportJobQuery {
    /// One page of one card's jobs.
    package var statement: SQLStatement {
        var page = ListStatement(
            """
            SELECT \(sql: ExportJob.columns) FROM export_job WHERE card_id = (SELECT id FROM card \
            WHERE account = \(scope.accountID) AND region = \(scope.region) AND name = \(cardName))
            """
        )
        if let version {
            page.require("version = \(version)")
        }
        if let status {
            page.require("status = \(status)")
        }
        if let nameContains {
            page.require(nameContains: nameContains)
        }
        guard order == .creationTime else {
            page.require(createdAfter: createdAfter, createdBefore: createdBefore)
            return statementInNameOrder(page)
        }
        page.require(
            createdAfter: createdAfter,
            createdBefore: createdBefore,
            behind: after.map { .init(createdAt: $0.createdAt, name: $0.name) },
            ascending: ascending
        )
        return page.statement(orderedBy: ["created_at", "name"], ascending: ascending, limit: limit)
    }

    private func statementInNameOrder(_ list: ListStatement) -> SQLStatement {
        var page = list
        let beyond = ascending ? ">" : "<"
        if order == .status {
            if let after {
                page.require("(status, name) \(sql: beyond) (\(after.status), \(after.name))")
            }
            return page.statement(orderedBy: ["status", "name"], ascending: ascending, limit: limit)
        }
        if let after {
            page.require("name \(sql: beyond) \(after.name)")
        }
        return page.statement(orderedBy: ["name"], ascending: ascending, limit: limit)
    }
}
