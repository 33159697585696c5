import JSONTree

/// Metrics that belong together.
public struct MetricGroup: CardSection {
    /// The part as JSON.
    public var json: JSON

    /// Takes a part as it is; nothing is checked.
    public init(json: JSON) {
        self.json = json
    }

    /// The group's name.
    public var name: String? {
        get { self[text: "name"] }
        set { self[text: "name"] = newValue }
    }

    /// Names a group of metrics.
    public init(name: String, metrics: [Metric] = []) {
        json = .empty
        self.name = name
        // The member has to be there, even when it is empty.
        json.set("metric_data", to: .array(metrics.map(\.json)))
    }

    /// The metrics.
    public var metrics: [Metric] {
        get { self[sections: "metric_data"] }
        set { json.set("metric_data", to: .array(newValue.map(\.json))) }
    }

    /// Adds a metric after the others.
    public mutating func add(_ metric: Metric) {
        metrics.append(metric)
    }
}
