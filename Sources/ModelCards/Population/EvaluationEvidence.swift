import JSONTree

/// What an evaluation job's metadata says of the report that its metric groups were read from.
///
/// It ties the numbers on a card to a file: whoever has the file can read it again and must arrive at the same groups.
package struct EvaluationEvidence: Hashable, Sendable {
    /// The report's `s3://` address.
    package let uri: String
    /// Lowercase hexadecimal SHA-256 of the report's bytes.
    package let sha256: String?
    package let parser: String?
    package let parserVersion: String?
    package let kind: String?
    /// The fingerprint of the groups as the service wrote them, by which an edit is recognized.
    package let groupsDigest: String?
    /// The characters that the groups were reduced to, when the card had not room for more.
    package let characterLimit: Int?

    private enum Key {
        static let uri = "report_uri"
        static let sha256 = "report_sha256"
        static let parser = "report_parser"
        static let parserVersion = "report_parser_version"
        static let kind = "report_kind"
        static let groupsDigest = "metric_groups_sha256"
        static let characterLimit = "metric_groups_limit"

        static let all = [uri, sha256, parser, parserVersion, kind, groupsDigest, characterLimit]
    }

    /// Describes the report at `uri` and what was made of it.
    package init(_ report: EvaluationReport, at uri: String, within room: EvaluationRoom) {
        self.uri = uri
        sha256 = report.sha256
        parser = EvaluationReport.parserName
        parserVersion = EvaluationReport.parserVersion
        // A file of several kinds is read again as what its content says.
        let isMixed = report.kinds.count > 1 && report.kind != .modelQuality
        kind = isMixed ? report.kinds.map(\.rawValue).joined(separator: ", ") : report.kind.rawValue
        groupsDigest = MetricGroupsDigest.hex(of: report.metricGroups)
        characterLimit = room.recorded
    }

    /// Reads a job's metadata; nil without the address of a report.
    package init?(ofJob job: JSON) {
        guard let metadata = job["metadata"], let uri = metadata[Key.uri]?.string else { return nil }
        self.uri = uri
        sha256 = metadata[Key.sha256]?.string
        parser = metadata[Key.parser]?.string
        parserVersion = metadata[Key.parserVersion]?.string
        kind = metadata[Key.kind]?.string
        groupsDigest = metadata[Key.groupsDigest]?.string
        characterLimit = metadata[Key.characterLimit]?.string.flatMap { Int($0) }
    }

    /// How to read the report again so that the same groups come of it.
    package var room: EvaluationRoom { EvaluationRoom(characters: characterLimit) }

    /// What the report was read as; nil when its content decided.
    package var reportKind: EvaluationReportKind? { kind.flatMap { EvaluationReportKind(rawValue: $0) } }

    /// The metadata, all of it text as a card wants it.
    package var members: [JSONMember] {
        let values = [uri, sha256, parser, parserVersion, kind, groupsDigest, characterLimit.map(String.init)]
        return zip(Key.all, values).compactMap { key, value in value.map { JSONMember(key, .string($0)) } }
    }

    /// The metadata of a job with this evidence in it; what else it says stays.
    func written(into metadata: JSON?) -> JSON {
        let others = (metadata?.members ?? []).filter { !Key.all.contains($0.name) }
        return .object(others + members)
    }

    /// Whether a job's groups are as the service wrote them; nil when it did not leave a fingerprint.
    func isUntouched(_ job: JSON) -> Bool? {
        groupsDigest.map { $0 == MetricGroupsDigest.hex(of: job["metric_groups"]?.array ?? []) }
    }
}
