import JSONTree

/// The groups of a report while it is being read, and what there is to say about it.
struct ReportDraft {
    let limits: EvaluationLimits
    private(set) var groups: [GroupDraft] = []
    var findings: FindingList
    private var omittedGroups = 0
    /// The place of the document among lines of JSON; nil when the file is one document.
    private var document: Int?
    /// How many documents of the file have a group of that name, and which was the last.
    private var seen: [String: (count: Int, last: Int)] = [:]
    private var metricCount = 0

    init(_ limits: EvaluationLimits, _ findings: FindingList) {
        self.limits = limits
        self.findings = findings
    }

    /// What follows comes from that line.
    mutating func begin(document: Int) {
        self.document = document
    }

    /// A group to fill and to hand back to ``add(_:)``.
    func group(_ name: String, at pointer: JSONPointer, order: GroupDraft.Order = .asWritten) -> GroupDraft {
        // A group that comes late in a report that holds far more than fits gets no more than a few places.
        let worth = limits.metricsWorthKeeping
        let isCrowded = worth < .max && metricCount > 20 * worth
        return GroupDraft(name: name, pointer: pointer, order: order, capacity: isCrowded ? 16 : worth)
    }

    /// Whether another group is worth reading when that many more are already waiting to be added.
    func hasRoom(forGroups waiting: Int) -> Bool {
        groups.count + waiting < limits.metricsWorthKeeping
    }

    /// Counts a group that is not worth reading.
    mutating func omitGroup() {
        omittedGroups += 1
    }

    /// Takes a group.
    mutating func add(_ group: GroupDraft) {
        guard hasRoom(forGroups: 0) else { return omitGroup() }
        var group = group
        group.finish()
        if let document { group.name = numbered(group.name, document) }
        metricCount += group.metrics.count
        groups.append(group)
    }

    /// Says what no group says, once everything has been read.
    mutating func noteOmissions(isEmpty: Bool) {
        if omittedGroups > 0 {
            findings.add(.warning, at: JSONPointer(), "\(omittedGroups) groups more than fit into a card were left out")
        }
        if isEmpty { findings.add(.warning, at: JSONPointer(), "Nothing in the report can go into a card") }
    }

    private mutating func numbered(_ name: String, _ document: Int) -> String {
        var entry = seen[name] ?? (0, -1)
        if entry.last != document { entry.count += 1 }
        entry.last = document
        seen[name] = entry
        return entry.count > 1 ? "\(name) (\(entry.count))" : name
    }
}
