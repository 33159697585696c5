import JSONTree

extension ContentLint {
    mutating func checkEvaluation(_ evaluation: JSON, _ place: JSONPointer) {
        checkLength(evaluation, "name", upTo: 63, place)
        if let metadata = evaluation["metadata"] { checkKeys(metadata, place.appending("metadata")) }
        let groups = place.appending("metric_groups")
        for (index, group) in (evaluation["metric_groups"]?.array ?? []).enumerated() {
            let place = groups.appending(index)
            checkLength(group, "name", upTo: 63, place)
            refuseUnknown(group, ["name", "metric_data"], place)
            for (index, metric) in (group["metric_data"]?.array ?? []).enumerated() {
                checkMetric(metric, place.appending("metric_data").appending(index))
            }
        }
    }

    private mutating func checkMetric(_ metric: JSON, _ place: JSONPointer) {
        checkLength(metric, "name", upTo: 255, place)
        guard let type = metric["type"]?.string, let value = metric["value"] else { return }
        switch (type, value) {
        case ("number", .number), ("string", .string), ("boolean", .bool): break
        case ("number", _), ("string", _), ("boolean", _):
            warn(
                place.appending("value"),
                "The type is \(type) but the value is \(value.typeName); the SageMaker Python SDK cannot load it"
            )
        case ("bar_chart", .array(let bars)):
            checkLabels(metric, "x_axis_name", count: bars.count, "bars", place)
        case ("matrix", .array(let rows)):
            let widths = Set(rows.compactMap { $0.array?.count })
            if widths.count > 1 { warn(place.appending("value"), "The rows of the matrix differ in length") }
            checkLabels(metric, "x_axis_name", count: widths.max() ?? 0, "columns", place)
            checkLabels(metric, "y_axis_name", count: rows.count, "rows", place)
        default: break
        }
    }

    private mutating func checkLabels(
        _ metric: JSON,
        _ member: String,
        count: Int,
        _ things: String,
        _ place: JSONPointer
    ) {
        guard let labels = metric[member]?.array, !labels.isEmpty, labels.count != count else { return }
        warn(place.appending(member), "\(labels.count) labels for \(count) \(things)")
    }
}

extension JSON {
    fileprivate var typeName: String {
        switch self {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
