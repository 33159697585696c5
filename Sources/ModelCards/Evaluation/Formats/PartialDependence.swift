import JSONTree

/// Clarify's partial dependence plots: all features in one group, numerical ones as curves, categorical ones as bars.
enum PartialDependence {
    /// One feature's plots.
    private struct Feature {
        let name: String
        let isNumerical: Bool
        let values: ReportValue
        let place: ReportValue
    }

    /// Reads the list of features.
    static func read(_ value: ReportValue, into draft: inout ReportDraft) {
        guard let features = value.expectedElements("pdp", noting: &draft.findings) else { return }
        let pointer = value.pointer
        var group = draft.group("explanations - pdp", at: pointer)
        for (position, element) in features.enumerated() {
            let place = ReportValue(element, at: position, in: pointer)
            guard let members = place.expectedMembers("a feature", noting: &draft.findings),
                let feature = feature(members, at: place, noting: &draft.findings)
            else { continue }
            readDistribution(members, of: feature, into: &group, &draft)
            readPredictions(members, of: feature, into: &group, &draft)
        }
        draft.add(group)
    }

    private static func feature(
        _ members: ReportMembers,
        at place: ReportValue,
        noting findings: inout FindingList
    ) -> Feature? {
        if let error = members["error"]?.view.string {
            findings.add(.warning, at: place.pointer, "Clarify reports an error: \(error.shortened(to: 200))")
        }
        guard let name = members.required("feature_name", of: place, noting: &findings),
            let type = members.required("data_type", of: place, noting: &findings),
            let values = members.required("feature_values", of: place, noting: &findings),
            values.expectedElements("feature_values", noting: &findings) != nil
        else { return nil }
        guard ["numerical", "categorical"].contains(where: { type.view.isString($0) }) else {
            findings.add(.warning, at: type.pointer, "Left out: neither numerical nor categorical")
            return nil
        }
        return Feature(
            name: PythonText.text(of: name.view),
            isNumerical: type.view.isString("numerical"),
            values: values,
            place: place
        )
    }

    private static func readDistribution(
        _ members: ReportMembers,
        of feature: Feature,
        into group: inout GroupDraft,
        _ draft: inout ReportDraft
    ) {
        guard let heights = members.required("data_distribution", of: feature.place, noting: &draft.findings) else {
            return
        }
        let name = "data_distribution - feature=\(feature.name)"
        add(name, heights, of: feature, yAxisName: "Data distribution", to: &group, &draft)
    }

    private static func readPredictions(
        _ members: ReportMembers,
        of feature: Feature,
        into group: inout GroupDraft,
        _ draft: inout ReportDraft
    ) {
        guard let list = members.required("model_predictions", of: feature.place, noting: &draft.findings),
            let predictions = list.expectedElements("model_predictions", noting: &draft.findings)
        else { return }
        var headers: JSONView.Elements?
        if let named = members["label_headers"] {
            headers = named.expectedElements("label_headers", noting: &draft.findings)
        } else {
            draft.findings.add(.warning, at: feature.place.pointer, "Has no label_headers; labels are named by number")
        }
        let namesLabels = headers != nil
        for (position, heights) in predictions.enumerated() {
            let place = ReportValue(heights, at: position, in: list.pointer)
            var label = "label\(position)"
            if namesLabels {
                guard let header = headers?.next() else {
                    draft.findings.add(.warning, at: place.pointer, "Left out: label_headers has no name for it")
                    continue
                }
                label = PythonText.text(of: header)
            }
            let name = "model_predictions - feature=\(feature.name), label=\(label)"
            add(name, place, of: feature, yAxisName: label, to: &group, &draft)
        }
        if headers?.next() != nil {
            draft.findings.add(.warning, at: list.pointer, "label_headers has more names than there are predictions")
        }
    }

    private static func add(
        _ name: String,
        _ heights: ReportValue,
        of feature: Feature,
        yAxisName: String,
        to group: inout GroupDraft,
        _ draft: inout ReportDraft
    ) {
        guard heights.expectedElements("a list of heights", noting: &draft.findings) != nil else { return }
        guard feature.isNumerical else {
            return draft.addBars(name, heights, labels: feature.values.view, yAxisName: yAxisName, to: &group)
        }
        draft.addCurve(
            name,
            .zipped(x: feature.values.view, y: heights.view),
            at: heights.pointer,
            xAxisName: feature.name,
            yAxisName: yAxisName,
            to: &group
        )
    }
}
