import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func leaseExportJob(owner: String, now: Timestamp, until expiry: Timestamp) throws -> ExportJob? {
        // A lease that ends later than any that was made lately is one from before the clock was set back, and whoever
        // had it may be long dead. Another node's clock may be ahead by as much as a lease lasts.
        let latest = Timestamp(milliseconds: 2 * expiry.milliseconds - now.milliseconds)
        // Two workers that ask at once must not wait for each other: the second passes over the row of the first.
        let leased = try connection.rows(
            """
            UPDATE export_job \
            SET lease_owner = \(owner), lease_expires_at = \(expiry), attempts = attempts + 1
            WHERE id = (SELECT id FROM export_job \
            WHERE status = 'InProgress' AND \
            (lease_expires_at IS NULL OR lease_expires_at <= \(now) OR lease_expires_at > \(latest)) \
            ORDER BY created_at, id LIMIT 1\(sql: connection.dialect.lockingFreeRows))
            RETURNING id
            """
        )
        guard let id = try leased.first?.read({ row in try row.integer() }) else { return nil }
        let rows = try connection.rows(
            """
            SELECT card.account, card.region, card.name, \(sql: ExportJob.columns)
            FROM export_job JOIN card ON card.id = export_job.card_id WHERE export_job.id = \(id)
            """
        )
        return try rows.first?.read { row in
            let scope = Scope(accountID: try row.text(), region: try row.text())
            let cardName = try row.text()
            return try ExportJob(&row, ofCardNamed: cardName, in: scope)
        }
    }

    package func extendLease(ofExportJob id: Int64, owner: String, until expiry: Timestamp) throws -> Bool {
        try connection.run(
            """
            UPDATE export_job SET lease_expires_at = \(expiry)
            WHERE id = \(id) AND lease_owner = \(owner) AND status = 'InProgress'
            """
        ) == 1
    }

    package func releaseExportJob(_ id: Int64, owner: String) throws {
        _ = try connection.run(
            """
            UPDATE export_job SET lease_owner = NULL, lease_expires_at = NULL, attempts = attempts - 1
            WHERE id = \(id) AND lease_owner = \(owner) AND status = 'InProgress'
            """
        )
    }

    package func endExportJob(_ id: Int64, _ ending: ExportJob.Ending, at time: Timestamp) throws -> Bool {
        try connection.run(
            """
            UPDATE export_job SET status = \(ending.status), artifact = \(ending.artifact), \
            failure_reason = \(ending.failureReason), last_modified_at = \(time), \
            lease_owner = NULL, lease_expires_at = NULL
            WHERE id = \(id) AND status = 'InProgress'
            """
        ) == 1
    }
}
