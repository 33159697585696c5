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
            INSERT INTO export_job (card_id, account, region, version, name, output_path, \
            created_at, created_by_arn, created_by_principal, last_modified_at, \
            status, artifact, failure_reason, attempts)
            VALUES (\(job.cardID), \(job.scope.accountID), \(job.scope.region), \(job.version), \(job.name), \
            \(job.outputPath), \
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

    package func exportJobs(
        in scope: Scope,
        status: ModelCardExportJobStatus?,
        limit: Int
    ) throws -> [ExportJob] {
        let query = searchForExportJobs(in: scope, status: status, limit: limit)
        return try connection.rows(query).map { row in
            try row.read { row in
                let cardName = try row.text()
                return try ExportJob(&row, ofCardNamed: cardName, in: scope)
            }
        }
    }

    package func exportJobCount(in scope: Scope, status: ModelCardExportJobStatus, limit: Int) throws -> Int {
        let rows = try connection.rows(
            """
            SELECT count(*) FROM (SELECT 1 FROM export_job WHERE account = \(scope.accountID) \
            AND region = \(scope.region) AND status = \(status) LIMIT \(limit)) AS counted
            """
        )
        return try rows.first?.read { row in Int(try row.integer()) } ?? 0
    }

    /// The query for the latest jobs of all cards, with their cards' names.
    package func searchForExportJobs(
        in scope: Scope,
        status: ModelCardExportJobStatus?,
        limit: Int
    ) -> SQLStatement {
        // In SQLite, `CROSS JOIN` also says which table comes first.
        var query: SQLStatement = """
            SELECT card.name, \(sql: ExportJob.columns) FROM export_job CROSS JOIN card \
            WHERE card.id = export_job.card_id \
            AND export_job.account = \(scope.accountID) AND export_job.region = \(scope.region)
            """
        if let status {
            query.append(" AND export_job.status = \(status)")
        }
        query.append(" ORDER BY export_job.created_at DESC, export_job.id DESC LIMIT \(limit)")
        return query
    }

    package func runningExportJobCount(in scope: Scope) throws -> Int {
        let rows = try connection.rows(
            """
            SELECT count(*) FROM export_job
            WHERE account = \(scope.accountID) AND region = \(scope.region) AND status = 'InProgress'
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
