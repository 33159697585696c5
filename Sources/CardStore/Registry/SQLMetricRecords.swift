import ModelCards
import SageMakerAPI

extension SQLRecords {
    package func append(_ metrics: [ReportedMetric], to entry: RegistryEntry) throws {
        try insert(
            metrics.map { $0.values(of: entry.id) },
            """
            INSERT INTO registry_metric (entry_id, number, \(sql: ReportedMetric.columns))
            """
        )
        // One statement may not touch a row twice; names are told apart by their bytes.
        let latest = Dictionary(metrics.map { (Array($0.name.utf8), $0) }, uniquingKeysWith: ReportedMetric.later)
        // In one order, so that two transactions cannot wait for each other's rows.
        let ordered = latest.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.value)
        try insert(
            ordered.map { $0.values(of: entry.id) },
            "INSERT INTO registry_final_metric (entry_id, number, \(sql: ReportedMetric.columns))",
            """
             ON CONFLICT (entry_id, name) DO UPDATE SET value = excluded.value, number = excluded.number, \
            step = excluded.step, measured_at = excluded.measured_at, received_at = excluded.received_at \
            WHERE (excluded.measured_at, excluded.step) \
            >= (registry_final_metric.measured_at, registry_final_metric.step)
            """
        )
    }

    package func finalMetrics(of entry: RegistryEntry, asOf time: Timestamp?) throws -> [ReportedMetric] {
        guard let time else {
            return try connection.rows(
                """
                SELECT \(sql: ReportedMetric.columns) FROM registry_final_metric WHERE entry_id = \(entry.id) \
                ORDER BY name
                """
            ).map { try $0.read(ReportedMetric.init) }
        }
        return try connection.rows(
            """
            SELECT \(sql: ReportedMetric.columns) FROM registry_metric WHERE id IN (SELECT (SELECT earlier.id \
            FROM registry_metric AS earlier WHERE earlier.entry_id = final.entry_id AND earlier.name = final.name \
            AND earlier.received_at <= \(time) \
            ORDER BY earlier.measured_at DESC, earlier.step DESC, earlier.id DESC LIMIT 1)
            FROM registry_final_metric AS final WHERE final.entry_id = \(entry.id)) ORDER BY name
            """
        ).map { try $0.read(ReportedMetric.init) }
    }

    package func finalMetrics(ofAll entryIDs: [Int64]) throws -> [Int64: [ReportedMetric]] {
        guard !entryIDs.isEmpty else { return [:] }
        var query: SQLStatement = """
            SELECT entry_id, \(sql: ReportedMetric.columns) FROM registry_final_metric WHERE entry_id IN
            """
        query.append(.list(entryIDs.map(SQLValue.integer)))
        query.append(" ORDER BY entry_id, name")
        query.isKept = false
        return try connection.rows(query).reduce(into: [:]) { metrics, row in
            try row.read { row in metrics[try row.integer(), default: []].append(try ReportedMetric(&row)) }
        }
    }
}

extension ReportedMetric {
    /// The row of a table of metrics: key, number, and ``columns``.
    fileprivate func values(of entryID: Int64) -> SQLStatement {
        let number = Double(value).flatMap { $0.isFinite ? $0 : nil }
        return """
            (\(entryID), \(number), \(name), \(value), \(step.map(Int64.init) ?? Self.noStep), \
            \(timestamp), \(receivedAt))
            """
    }

    /// The one of two values that was measured later; of two at once the further step, else the one that came later.
    fileprivate static func later(_ one: ReportedMetric, _ other: ReportedMetric) -> ReportedMetric {
        let isEarlier = (other.timestamp, other.step ?? -1) < (one.timestamp, one.step ?? -1)
        return isEarlier ? one : other
    }
}
