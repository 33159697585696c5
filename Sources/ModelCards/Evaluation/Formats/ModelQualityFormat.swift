import JSONTree

/// A section of Model Monitor's model quality: metrics with their standard deviations, and for classifications a
/// confusion matrix and curves.
struct ModelQualityFormat: EvaluationReportFormat {
    static let regression = ModelQualityFormat(kind: .regression, section: "regression_metrics")
    static let binaryClassification = ModelQualityFormat(
        kind: .binaryClassification,
        section: "binary_classification_metrics"
    )
    static let multiclassClassification = ModelQualityFormat(
        kind: .multiclassClassification,
        section: "multiclass_classification_metrics"
    )

    let kind: EvaluationReportKind
    private let section: String

    private init(kind: EvaluationReportKind, section: String) {
        self.kind = kind
        self.section = section
    }

    func claims(_ member: ReportMember) -> Bool {
        member.nameView.isString(section)
    }

    func read(_ member: ReportMember, into draft: inout ReportDraft) {
        guard let metrics = member.value.expectedMembers(section, noting: &draft.findings) else { return }
        var group = draft.group(section, at: member.value.pointer)
        for metric in metrics {
            switch metric.name {
            case "confusion_matrix" where kind != .regression: readMatrix(metric, into: &group, &draft)
            case "receiver_operating_characteristic_curve" where kind != .regression:
                readCurve(metric, x: "false_positive_rates", y: "true_positive_rates", into: &group, &draft)
            case "precision_recall_curve" where kind != .regression:
                readCurve(metric, x: "recalls", y: "precisions", into: &group, &draft)
            default: readNumber(metric, into: &group, &draft)
            }
        }
        draft.add(group)
    }

    private func readMatrix(_ metric: ReportMember, into group: inout GroupDraft, _ draft: inout ReportDraft) {
        guard let matrix = ConfusionMatrix(metric.value, noting: &draft.findings),
            let result = matrix.metric(metric.name, draft.limits, noting: &draft.findings)
        else { return }
        group.add(result)
    }

    private func readCurve(
        _ metric: ReportMember,
        x: String,
        y: String,
        into group: inout GroupDraft,
        _ draft: inout ReportDraft
    ) {
        guard let members = metric.value.expectedMembers("a curve", noting: &draft.findings) else { return }
        guard let xs = members.required(x, of: metric.value, noting: &draft.findings),
            let ys = members.required(y, of: metric.value, noting: &draft.findings),
            xs.expectedElements(x, noting: &draft.findings) != nil,
            ys.expectedElements(y, noting: &draft.findings) != nil
        else { return }
        draft.addCurve(
            metric.name,
            .zipped(x: xs.view, y: ys.view),
            at: metric.value.pointer,
            xAxisName: x,
            yAxisName: y,
            to: &group
        )
    }

    private func readNumber(_ metric: ReportMember, into group: inout GroupDraft, _ draft: inout ReportDraft) {
        if metric.value.view.isFiniteNumber {
            draft.findings.add(
                .information,
                at: metric.value.pointer,
                "A bare number instead of an object with \"value\"; taken as the value"
            )
            return draft.addNumber(metric.name, metric.value, to: &group)
        }
        guard let members = metric.value.expectedMembers("a metric", noting: &draft.findings) else { return }
        if let value = members.required("value", of: metric.value, noting: &draft.findings) {
            draft.addNumber(metric.name, value, to: &group)
        }
        guard let deviation = members["standard_deviation"] else {
            draft.findings.add(.information, at: metric.value.pointer, "Has no standard_deviation")
            return
        }
        switch deviation.view.kind {
        case .number where deviation.view.isFiniteNumber:
            draft.addNumber("\(metric.name) - standard_deviation", deviation, to: &group)
        case .string, .null, .notFinite:
            draft.findings.add(
                .information,
                at: deviation.pointer,
                "\(deviation.view.mention): Model Monitor computed no standard deviation"
            )
        default:
            let mention = deviation.view.mention
            draft.findings.add(.warning, at: deviation.pointer, "Left out: \(mention) is not a finite number")
        }
    }
}

extension ReportMembers {
    /// A member that must be there, or a finding at its owner.
    func required(_ name: String, of owner: ReportValue, noting findings: inout FindingList) -> ReportValue? {
        if let value = self[name] { return value }
        findings.add(.warning, at: owner.pointer, "Left out: has no \(name)")
        return nil
    }
}
