/// What a button of an evaluation's form does beside keeping what was typed.
///
/// A button sends it as words, `move-metric:0:3:-1`, so that all of this works without a script.
package enum EvaluationAction: Hashable, Sendable {
    case stay
    /// Back to the list of evaluations.
    case done
    case addGroup
    case removeGroup(Int)
    case moveGroup(Int, by: Int)
    /// A metric by its group and by the number of its row in the form.
    case removeMetric(Int, Int)
    case moveMetric(Int, Int, by: Int)
    /// To the page of a chart, by its group and by how many charts of the group stand before it.
    case openChart(Int, Int)
    case addChart(Int, MetricType)
    /// Only what a script keeps while somebody types.
    case keep

    /// Reads the words of a button; anything unknown stays on the page.
    package init(_ text: String) {
        let parts = text.split(separator: ":").map(String.init)
        let numbers = parts.dropFirst().map { Int($0) }
        switch (parts.first, numbers.count) {
        case ("done", 0): self = .done
        case ("add-group", 0): self = .addGroup
        case ("remove-group", 1): self = numbers[0].map { .removeGroup($0) } ?? .stay
        case ("move-group", 2):
            guard let group = numbers[0], let offset = numbers[1] else { fallthrough }
            self = .moveGroup(group, by: offset)
        case ("remove-metric", 2):
            guard let group = numbers[0], let number = numbers[1] else { fallthrough }
            self = .removeMetric(group, number)
        case ("move-metric", 3):
            guard let group = numbers[0], let number = numbers[1], let offset = numbers[2] else { fallthrough }
            self = .moveMetric(group, number, by: offset)
        case ("open-chart", 2):
            guard let group = numbers[0], let chart = numbers[1] else { fallthrough }
            self = .openChart(group, chart)
        case ("add-chart", 2):
            guard let group = numbers[0], let type = MetricType(rawValue: parts[2]), !type.isSingle else { fallthrough }
            self = .addChart(group, type)
        default: self = .stay
        }
    }

    /// The words of a button.
    package var text: String {
        switch self {
        case .stay, .keep: "stay"
        case .done: "done"
        case .addGroup: "add-group"
        case .removeGroup(let group): "remove-group:\(group)"
        case .moveGroup(let group, let offset): "move-group:\(group):\(offset)"
        case .removeMetric(let group, let number): "remove-metric:\(group):\(number)"
        case .moveMetric(let group, let number, let offset): "move-metric:\(group):\(number):\(offset)"
        case .openChart(let group, let chart): "open-chart:\(group):\(chart)"
        case .addChart(let group, let type): "add-chart:\(group):\(type.rawValue)"
        }
    }

    /// Whether tables that were pasted are taken over; not while somebody may be typing into them still.
    var takesPasted: Bool { self != .keep }
}
