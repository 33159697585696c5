import JSONTree
import ModelCards

/// Reports of evaluations, as every kind and in every encoding.
struct ReportTarget: FuzzTarget {
    let name = "report"

    func run(_ input: UnsafeBufferPointer<UInt8>) {
        let bytes = UnsafeRawBufferPointer(input)
        for kind in EvaluationReportKind.allCases {
            check(try? EvaluationReport.parse(bytes, as: kind))
        }
        let report = try? EvaluationReport.parse(bytes)
        check(report)
        _ = try? EvaluationReport.parse(bytes, limits: .unlimited)
        let small = try? EvaluationReport.parse(bytes, limits: EvaluationLimits(maximumCharacters: 300))
        require((small == nil) == (report == nil), "what a report is does not depend on the room for it")
        if let small { require(length(of: small.metricGroups) <= 400, "groups keep to the room for them") }
        checkEncodings(input, report)
    }

    /// Groups fit into a card, and into the room that they were given.
    private func check(_ report: EvaluationReport?) {
        guard let report else { return }
        require(length(of: report.metricGroups) <= 100_000, "groups fit into a card")
        let evaluation = JSON.object([
            JSONMember("name", .string("report")), JSONMember("metric_groups", .array(report.metricGroups)),
        ])
        let content = JSON.object([JSONMember("evaluation_details", .array([evaluation]))])
        let findings = ContentSchema.card.findings(in: content.text)
        require(findings.isEmpty, "groups are valid content, but: \(findings.first?.message ?? "")")
        require(report.sha256.utf8.count == 64, "a report has a digest")
    }

    private func length(of groups: [JSON]) -> Int { JSON.array(groups).text.unicodeScalars.count }

    /// A file of UTF-16 says what it says as UTF-8.
    private func checkEncodings(_ input: UnsafeBufferPointer<UInt8>, _ report: EvaluationReport?) {
        guard let text = String(validating: input, as: UTF8.self), text.utf8.first ?? 0 < 0x80 else { return }
        guard !text.utf8.contains(0) else { return }
        let units: [UInt8] = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let wide: [UInt8] = [0xFF, 0xFE] + units
        let same = try? EvaluationReport.parse(wide)
        require(same?.metricGroups == report?.metricGroups, "groups do not depend on the encoding")
        require(same?.kinds == report?.kinds, "kinds do not depend on the encoding")
    }
}
