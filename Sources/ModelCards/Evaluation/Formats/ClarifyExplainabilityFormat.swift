import JSONTree

/// Clarify's explanations: global SHAP values, the top tokens of texts, partial dependence, and asymmetric Shapley
/// values of forecasts.
struct ClarifyExplainabilityFormat: EvaluationReportFormat {
    let kind = EvaluationReportKind.clarifyExplainability

    func claims(_ member: ReportMember) -> Bool {
        member.nameView.isString("explanations")
    }

    func read(_ member: ReportMember, into draft: inout ReportDraft) {
        guard let explanations = member.value.expectedMembers("explanations", noting: &draft.findings) else { return }
        // The SDK takes these two in this order, whatever the file's is.
        if let shap = explanations["kernel_shap"] { readKernelSHAP(shap, into: &draft) }
        if let plots = explanations["pdp"] { PartialDependence.read(plots, into: &draft) }
        for method in explanations where !["kernel_shap", "pdp"].contains(where: { method.nameView.isString($0) }) {
            if method.nameView.isString("asymmetric_shapley_value") {
                AsymmetricShapley.read(method.value, into: &draft)
            } else {
                draft.findings.add(.warning, at: method.value.pointer, "Left out: an explanation of no known kind")
            }
        }
    }

    private func readKernelSHAP(_ value: ReportValue, into draft: inout ReportDraft) {
        guard let labels = value.expectedMembers("kernel_shap", noting: &draft.findings) else { return }
        for label in labels {
            guard let explanation = label.value.expectedMembers("the label", noting: &draft.findings) else { continue }
            for part in explanation {
                switch part.name {
                case "global_shap_values":
                    readValues(part.value, titled: "explanations - \(part.name), label=\(label.name)", into: &draft)
                case "global_top_shap_text":
                    readTokens(part, label: label.name, into: &draft)
                case "expected_value": break
                default: draft.findings.add(.information, at: part.value.pointer, "Not part of any known explanation")
                }
            }
        }
    }

    private func readTokens(_ part: ReportMember, label: String, into draft: inout ReportDraft) {
        guard let features = part.value.expectedMembers(part.name, noting: &draft.findings) else { return }
        for feature in features {
            let title = "explanations - \(part.name), label=\(label), feature=\(feature.name)"
            readValues(feature.value, titled: title, into: &draft)
        }
    }

    private func readValues(_ value: ReportValue, titled title: String, into draft: inout ReportDraft) {
        guard let values = value.expectedMembers("the values", noting: &draft.findings) else { return }
        var group = draft.group(title, at: value.pointer, order: .byMagnitude)
        for feature in values { draft.addScalar(feature.name, feature.value, to: &group) }
        draft.add(group)
    }
}
