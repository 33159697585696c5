import JSONTree

extension ReportDraft {
    /// The longest metric name by the published schema.
    private static let longestName = 255
    /// The longest name of an axis, and the longest value of a text metric.
    static let longestText = 63

    /// A name cut to what a card may hold; what is cut is said.
    mutating func name(_ name: String, at pointer: JSONPointer) -> String {
        // The schema wants one character that is no line break.
        guard name.unicodeScalars.contains(where: { $0 != "\n" }) else {
            findings.add(.warning, at: pointer, "The name is empty and was replaced, since a card has to name it")
            return "(no name)"
        }
        return cut(name, to: Self.longestName, "name", at: pointer)
    }

    /// A text cut to what the schema allows for axes and text metrics.
    mutating func short(_ text: String, _ what: String, at pointer: JSONPointer) -> String {
        cut(text, to: Self.longestText, what, at: pointer)
    }

    private mutating func cut(_ text: String, to limit: Int, _ what: String, at pointer: JSONPointer) -> String {
        guard limits.cutsTexts else { return text }
        let short = text.shortened(to: limit)
        if short.utf8.count != text.utf8.count {
            findings.add(.warning, at: pointer, "The \(what) is cut to the \(limit) characters that a card allows")
        }
        return short
    }

    /// Adds a number, unless it is none.
    mutating func addNumber(_ name: String, _ value: ReportValue, to group: inout GroupDraft) {
        guard value.view.isFiniteNumber else {
            findings.add(.warning, at: value.pointer, "Left out: \(value.view.mention) is not a finite number")
            return
        }
        guard !group.omits(value.view) else { return }
        group.add(.number(self.name(name, at: value.pointer), value))
    }

    /// Adds a number, a text or a boolean, whichever the value is.
    mutating func addScalar(_ name: String, _ value: ReportValue, to group: inout GroupDraft) {
        switch value.view.kind {
        case .boolean:
            let metric = MetricDraft.Shape.fixed(type: "boolean", value: .bool(value.view.boolean == true))
            group.add(MetricDraft(self.name(name, at: value.pointer), metric, at: value.pointer))
        case .string where !value.view.isNotANumber:
            let text = short(value.view.string ?? "", "text", at: value.pointer)
            let metric = MetricDraft.Shape.fixed(type: "string", value: .string(text))
            group.add(MetricDraft(self.name(name, at: value.pointer), metric, at: value.pointer))
        default: addNumber(name, value, to: &group)
        }
    }

    /// Adds a curve, unless it has no point.
    mutating func addCurve(
        _ name: String,
        _ source: CurveDraft.Source,
        at pointer: JSONPointer,
        xAxisName: String?,
        yAxisName: String?,
        to group: inout GroupDraft
    ) {
        let curve = CurveDraft(source, likely: PointLimit(whole: limits.maximumPoints ?? .max))
        note(curve.unusable, "points", of: curve.count, surplus: curve.surplus, at: pointer)
        guard curve.count > 0 else {
            findings.add(.warning, at: pointer, "Left out: the curve has no points")
            return
        }
        group.add(
            MetricDraft(
                self.name(name, at: pointer),
                .curve(curve),
                at: pointer,
                xAxisName: xAxisName.map { .string(short($0, "name of the x axis", at: pointer)) },
                yAxisName: yAxisName.map { .string(short($0, "name of the y axis", at: pointer)) }
            )
        )
    }

    /// Adds a bar chart, unless it has no bar.
    mutating func addBars(
        _ name: String,
        _ values: ReportValue,
        labels: JSONView?,
        yAxisName: String?,
        to group: inout GroupDraft
    ) {
        let bars = BarsDraft(values.view, labels: labels, cutsLabels: limits.cutsTexts)
        note(bars.unusable, "bars", of: bars.count, surplus: bars.surplus, at: values.pointer)
        guard bars.count > 0 else {
            findings.add(.warning, at: values.pointer, "Left out: the chart has no bars")
            return
        }
        if bars.changedLabels > 0 {
            findings.add(
                .information,
                at: values.pointer,
                "\(bars.changedLabels) names of bars became texts of at most \(Self.longestText) characters"
            )
        }
        let yAxisName = yAxisName.map { JSON.string(short($0, "name of the y axis", at: values.pointer)) }
        group.add(
            MetricDraft(self.name(name, at: values.pointer), .bars(bars), at: values.pointer, yAxisName: yAxisName)
        )
    }

    private mutating func note(
        _ unusable: (count: Int, first: Int),
        _ things: String,
        of count: Int,
        surplus: Int,
        at pointer: JSONPointer
    ) {
        if unusable.count > 0 {
            findings.add(
                .warning,
                at: pointer,
                "\(unusable.count) of \(count + unusable.count) \(things) left out, the first at position "
                    + "\(unusable.first): not finite numbers"
            )
        }
        if surplus > 0 {
            findings.add(.warning, at: pointer, "One list is longer than the other; its last \(surplus) were left out")
        }
    }
}
