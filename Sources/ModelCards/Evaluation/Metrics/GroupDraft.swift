import JSONTree

/// A group of metrics while a report is being read.
struct GroupDraft {
    /// Which metrics stay when a group has too many.
    enum Order {
        /// Those that come first.
        case asWritten
        /// Those with the largest numbers, whatever their sign.
        case byMagnitude
    }

    var name: String
    /// Where it comes from.
    let pointer: JSONPointer
    let order: Order
    private let capacity: Int
    /// Metrics in the order of the report.
    private(set) var metrics: [MetricDraft] = []
    /// How many more metrics the report has.
    private(set) var omitted = 0
    /// Of a group that keeps the largest: the smallest that is still among them.
    private var smallestWanted = 0.0

    /// An empty group that remembers at most `capacity` metrics.
    init(name: String, pointer: JSONPointer, order: Order, capacity: Int) {
        self.name = name
        self.pointer = pointer
        self.order = order
        self.capacity = capacity
    }

    /// Counts a number that is smaller than enough others, which spares making a metric of it.
    mutating func omits(_ number: JSONView) -> Bool {
        // Approximate values are right to more digits than this.
        guard smallestWanted > 0, number.approximate.magnitude < smallestWanted * (1 - 1e-12) else { return false }
        omitted += 1
        return true
    }

    /// Takes a metric, unless there are already more than can ever be wanted.
    mutating func add(_ metric: MetricDraft) {
        if order == .asWritten, metrics.count >= capacity {
            omitted += 1
            return
        }
        metrics.append(metric)
        if capacity < .max / 2, metrics.count >= 2 * capacity { finish() }
    }

    /// Says something about the metric that was added last.
    mutating func setNotes(_ notes: String) {
        guard let last = metrics.indices.last else { return }
        metrics[last].notes = metrics[last].notes.map { "\($0) \(notes)".shortened(to: 1024) } ?? notes
    }

    /// Names the axes of the metric that was added last.
    mutating func setAxes(x: JSON?, y: JSON?) {
        guard let last = metrics.indices.last else { return }
        metrics[last].xAxisName = x
        metrics[last].yAxisName = y
    }

    /// Forgets what is too much.
    mutating func finish() {
        keep(capacity)
    }

    /// The group with at most that many metrics.
    func limited(to count: Int) -> GroupDraft {
        var group = self
        group.keep(count)
        return group
    }

    private mutating func keep(_ count: Int) {
        guard metrics.count > count else { return }
        omitted += metrics.count - count
        guard order == .byMagnitude else {
            metrics.removeLast(metrics.count - count)
            return
        }
        let largest = metrics.indices.sorted {
            (metrics[$0].magnitude, -$0) > (metrics[$1].magnitude, -$1)
        }
        smallestWanted = largest.prefix(count).last.map { metrics[$0].magnitude } ?? 0
        metrics = largest.prefix(count).sorted().map { metrics[$0] }
    }

    /// What is said where metrics are missing.
    var omissionNote: String? {
        guard omitted > 0 else { return nil }
        let total = omitted + metrics.count
        switch order {
        case .asWritten: return "The first \(metrics.count) of \(total) metrics; the others do not fit into a card."
        case .byMagnitude: return "The \(metrics.count) largest of \(total) metrics; the others do not fit into a card."
        }
    }
}
