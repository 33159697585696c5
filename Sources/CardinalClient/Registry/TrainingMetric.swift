import Foundation
import JSONTree

/// A metric of a training run at one moment.
public struct TrainingMetric: Hashable, Sendable {
    /// The metric's name, such as `validation:loss`.
    public var name: String
    /// What was measured.
    public var value: Double
    /// When it was measured.
    public var time: Date
    /// The step, such as the epoch.
    public var step: Int?

    /// Records a measurement.
    public init(_ name: String, _ value: Double, at time: Date = Date(), step: Int? = nil) {
        self.name = name
        self.value = value
        self.time = time
        self.step = step
    }

    var json: JSON {
        var members = [
            JSONMember("MetricName", .string(name)),
            JSONMember("Timestamp", .number(String(Int(time.timeIntervalSince1970)))),
            JSONMember("Value", .number("\(value)")),
        ]
        if let step { members.insert(JSONMember("Step", .number(String(step))), at: 2) }
        return .object(members)
    }
}
