import JSONTree
import ModelCards
import SageMakerAPI

/// A report that may be added to a draft: where it lies, what somebody wants of it, and what is in it.
package struct ReportItem: Hashable, Sendable {
    package let uri: String
    /// The kind that somebody insists on; empty to recognize it.
    package var kind: String
    /// What the evaluation is to be called; empty for the usual name of its kind.
    package var name: String
    package var isIncluded: Bool
    /// Whether it takes the place of the evaluation that was read from the same address.
    package var replaces: Bool
    package var outcome: Outcome?
    package var nameProblem: String?

    /// What came of reading.
    package enum Outcome: Hashable, Sendable {
        case read(ReportReading)
        /// A sentence that says why not, and what to do.
        case refused(String)
    }

    package init(uri: String, kind: String = "", name: String = "", isIncluded: Bool = true, replaces: Bool = true) {
        self.uri = uri
        self.kind = kind
        self.name = name
        self.isIncluded = isIncluded
        self.replaces = replaces
    }

    /// What the report is called: the last part of its address.
    package var title: String {
        let last = uri.split(separator: "/").last.map(String.init) ?? uri
        return last.isEmpty ? uri : last
    }

    /// The reading, when there is one.
    package var reading: ReportReading? {
        guard case .read(let reading)? = outcome else { return nil }
        return reading
    }
}

/// What a report would add to a draft.
package struct ReportReading: Hashable, Sendable {
    package let kind: EvaluationReportType
    package let job: JSON
    package let findings: [Finding]
    /// What the evaluation is called whose place it would take.
    package let replaced: String?
    /// The length of the content without and with it.
    package let lengthBefore: Int
    package let lengthAfter: Int
    /// The characters that it was reduced to, for want of room.
    package let characterLimit: Int?

    package init(
        _ proposal: EvaluationProposal,
        replacing replaced: String?,
        in content: JSON
    ) {
        kind = proposal.kind
        job = proposal.job
        findings = proposal.findings
        self.replaced = replaced
        lengthBefore = content.text.unicodeScalars.count
        lengthAfter = proposal.content.text.unicodeScalars.count
        characterLimit = proposal.characterLimit
    }

    /// Describes a reading.
    package init(
        kind: EvaluationReportType,
        job: JSON,
        findings: [Finding] = [],
        replaced: String? = nil,
        lengthBefore: Int = 0,
        lengthAfter: Int = 0,
        characterLimit: Int? = nil
    ) {
        self.kind = kind
        self.job = job
        self.findings = findings
        self.replaced = replaced
        self.lengthBefore = lengthBefore
        self.lengthAfter = lengthAfter
        self.characterLimit = characterLimit
    }
}

/// The reports of one form, each with fields of its own by number.
package enum ReportItems {
    /// The reports that an address names: `?uri=…&kind=…&uri=…&kind=…`.
    package static func items(query: FormFields) -> [ReportItem] {
        let kinds = query.values("kind")
        return query.values("uri").prefix(ReportBox.mostReports).enumerated().map { position, uri in
            ReportItem(uri: uri, kind: position < kinds.count ? kinds[position] : "")
        }
    }

    /// The reports that a form names.
    package static func items(form: FormFields) -> [ReportItem] {
        (0..<ReportBox.mostReports).compactMap { position in
            form["uri-\(position)"].map { uri in
                ReportItem(
                    uri: uri,
                    kind: form["kind-\(position)"] ?? "",
                    name: form["name-\(position)"]?.trimmed ?? "",
                    isIncluded: form["include-\(position)"] != nil,
                    replaces: form["replace-\(position)"] != nil
                )
            }
        }
    }

    /// The query by which an address names reports.
    package static func query(_ items: [ReportItem]) -> [(String, String)] {
        items.flatMap { [("uri", $0.uri), ("kind", $0.kind)] }
    }
}
