import JSONTree
import ModelCards
import Testing

@Suite("Evaluation reports")
struct EvaluationReportTests {
    @Test("A report is described: its kind, its digest, what read it")
    func description() throws {
        let report = try SampleReports.parse(SampleReports.regression)

        #expect(report.kind == .regression)
        #expect(report.kinds == [.regression])
        #expect(report.sha256 == "8ba5de552660bd1d63c1a842465cbe31ed5b139948773224ea1dec5802954be3")
        #expect(EvaluationReport.parserName == "cardinal")
        #expect(EvaluationReport.parserVersion == "1")
    }

    @Test(
        "Its content tells what a report is",
        arguments: zip(
            SampleReports.all,
            [
                EvaluationReportKind.clarifyBias, .clarifyExplainability, .regression, .binaryClassification,
                .multiclassClassification, .modelCard,
            ]
        )
    )
    func kinds(text: String, kind: EvaluationReportKind) throws {
        #expect(try SampleReports.parse(text).kind == kind)
        #expect(try SampleReports.parse(text, as: kind).text == SampleReports.parse(text).text)
    }

    @Test("The same bytes give the same groups", arguments: SampleReports.all)
    func repeatable(text: String) throws {
        let first = try SampleReports.parse(text)
        let second = try SampleReports.parse(text)

        #expect(first.metricGroups == second.metricGroups)
        #expect(first.findings == second.findings)
        #expect(first.sha256 == second.sha256)
    }

    @Test("A Clarify analysis with bias and explanations gives both, bias first")
    func combined() throws {
        let text = #"""
            {"explanations": {"kernel_shap": {"label0": {"global_shap_values": {"age": 0.5}}}},
             "pre_training_bias_metrics": {"label": "y", "label_value_or_threshold": "1",
               "facets": {"f": [{"value_or_threshold": "a", "metrics": []}]}}}
            """#
        let report = try SampleReports.parse(text)

        #expect(report.kinds == [.clarifyBias, .clarifyExplainability])
        #expect(report.kind == .clarifyBias)
        #expect(
            report.metricGroups.map { $0["name"]?.string } == [
                "pre_training_bias_metrics - label y = 1 and facet f=a",
                "explanations - global_shap_values, label=label0",
            ]
        )
        #expect(report.said.isEmpty)

        let bias = try SampleReports.parse(text, as: .clarifyBias)
        #expect(bias.metricGroups.count == 1)
        #expect(
            bias.said == [
                "information /explanations: Not read, since the type leaves out a Clarify explainability report"
            ]
        )
    }

    @Test("A report without anything for a card says so")
    func nothing() throws {
        let report = try SampleReports.parse(#"{"explanations": {}}"#)

        #expect(report.text == "[]")
        #expect(report.said == ["warning : Nothing in the report can go into a card"])
    }

    @Test("A report of a thousand bad values and more has a thousand findings and a count")
    func manyFindings() throws {
        let values = (0..<1500).map { #""f\#($0)": null"# }.joined(separator: ",")
        let text = #"{"explanations": {"kernel_shap": {"l": {"global_shap_values": {\#(values)}}}}}"#
        let report = try SampleReports.parse(text)

        #expect(report.findings.count == 1001)
        #expect(report.said.last == "warning : 500 more findings like these are not listed")
    }
}

@Suite("Any bytes give a result or a refusal")
struct EvaluationReportMutationTests {
    @Test("Mutations of good reports never crash, and what they give is valid in a card", arguments: 0..<8)
    func mutations(part: UInt64) {
        var random = SeededGenerator(seed: part + 1)
        var read = 0
        for _ in 0..<1250 {
            let sample = SampleReports.all.randomElement(using: &random) ?? ""
            let bytes = mutated(Array(sample.utf8), using: &random)
            guard let report = try? EvaluationReport.parse(bytes) else { continue }
            read += 1
            let content = JSON.object([
                JSONMember(
                    "evaluation_details",
                    .array([
                        .object([
                            JSONMember("name", .string("e")), JSONMember("metric_groups", .array(report.metricGroups)),
                        ])
                    ])
                )
            ])
            let findings = ContentSchema.card.findings(in: content.text)
            #expect(findings.isEmpty, "\(String(decoding: bytes, as: UTF8.self)): \(findings)")
        }
    }

    /// Changes a few bytes, or puts pieces of JSON where others were.
    private func mutated(_ bytes: [UInt8], using random: inout SeededGenerator) -> [UInt8] {
        let pieces = [
            "null", "NaN", "-Infinity", "[]", "{}", "1e999", "\"\"", "true", ",", "\"NaN\"", "[[1]]", "{\"a\":1}", "-0",
            "\"\\u0000\"", "\"\\n\"", "12345678901234567890", "}", "]", "\"", "\n", "\u{FEFF}", "\"value\":",
        ]
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &random) {
            guard !bytes.isEmpty else { break }
            let start = Int.random(in: 0..<bytes.count, using: &random)
            switch Int.random(in: 0..<5, using: &random) {
            case 0: bytes[start] = UInt8.random(in: 0...255, using: &random)
            case 1: bytes.removeSubrange(start..<min(bytes.count, start + Int.random(in: 1...9, using: &random)))
            case 2: bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: start)
            case 3: replaceValue(in: &bytes, from: start, with: pieces.randomElement(using: &random) ?? "")
            default: bytes.removeSubrange(start...)
            }
        }
        return bytes
    }

    /// Puts another value after the next colon or comma, so that more of the mutated texts are still JSON.
    private func replaceValue(in bytes: inout [UInt8], from start: Int, with piece: String) {
        let marks = Array(":,[".utf8)
        let ends = Array(",]}".utf8)
        guard let mark = bytes[start...].firstIndex(where: marks.contains),
            let end = bytes[(mark + 1)...].firstIndex(where: ends.contains)
        else { return }
        bytes.replaceSubrange((mark + 1)..<end, with: piece.utf8)
    }
}

/// Numbers that are the same at every run (SplitMix64).
private struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
