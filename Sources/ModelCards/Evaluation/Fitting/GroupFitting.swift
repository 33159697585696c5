import JSONTree

/// Decides how much of each group goes into the room that there is.
///
/// As long as too much is there, first curves and bar charts lose points, all down to one number that is as high as
/// possible; then groups lose metrics, the same way; and only then are groups left out that have no room any more.
struct GroupFitting {
    /// With fewer points a curve says little.
    private static let fewestPoints = 20

    private let limits: EvaluationLimits

    init(_ limits: EvaluationLimits) {
        self.limits = limits
    }

    /// The groups as a card has them.
    func fit(_ groups: [GroupDraft], noting findings: inout FindingList) -> [JSON] {
        var groups = groups
        var points = PointLimit(whole: limits.maximumPoints ?? .max)
        if let room = limits.maximumCharacters, Self.length(groups, points) > room {
            let most = min(points.whole, groups.flatMap(\.metrics).compactMap(\.pointCount).max() ?? 0)
            let whole = Self.largest(from: Self.fewestPoints, to: max(most, Self.fewestPoints)) { whole in
                Self.length(groups, PointLimit(whole: whole)) <= room
            }
            points = PointLimit(whole: whole)
            if Self.length(groups, points) > room {
                groups = Self.limited(groups, points, to: room)
                groups = Self.first(of: groups, points, in: room, noting: &findings)
            }
        }
        return groups.map { group in json(group, points, noting: &findings) }
    }

    private func json(_ group: GroupDraft, _ points: PointLimit, noting findings: inout FindingList) -> JSON {
        let note = group.omissionNote
        if let note { findings.add(.warning, at: group.pointer, String(note.dropLast())) }
        let metrics = group.metrics.enumerated().map { position, metric in
            var metric = metric
            if position == 0, let note {
                metric.notes = metric.notes.map { "\(note) \($0)".shortened(to: 1024) } ?? note
            }
            let (json, shown) = metric.json(points)
            if let count = metric.pointCount, count > shown {
                findings.add(.warning, at: metric.pointer, "Reduced from \(count) to \(shown) points")
            }
            return storable(json, at: metric.pointer, noting: &findings)
        }
        let name = storable(.string(group.name), at: group.pointer, noting: &findings)
        return .object([JSONMember("name", name), JSONMember("metric_data", .array(metrics))])
    }

    /// Texts without U+0000, which cards cannot have.
    private func storable(_ json: JSON, at pointer: JSONPointer, noting findings: inout FindingList) -> JSON {
        guard limits.cutsTexts, json.holdsNul else { return json }
        findings.add(.warning, at: pointer, "The character U+0000, which a card cannot hold, was replaced")
        return json.replacingNul
    }

    private static func length(_ groups: [GroupDraft], _ points: PointLimit) -> Int {
        groups.reduce(2) { $0 + length($1, points) }
    }

    /// No fewer characters than the group takes.
    private static func length(_ group: GroupDraft, _ points: PointLimit) -> Int {
        let note = group.omissionNote.map { $0.utf8.count + 14 } ?? 0
        let frame = JSON.string(group.name).writtenLength + #"{"name": , "metric_data": []}, "#.utf8.count
        return group.metrics.reduce(frame + note) { $0 + $1.length(points) }
    }

    private static func limited(_ groups: [GroupDraft], _ points: PointLimit, to room: Int) -> [GroupDraft] {
        let most = groups.map(\.metrics.count).max() ?? 0
        let count = largest(from: 1, to: max(most, 1)) { count in
            length(groups.map { $0.limited(to: count) }, points) <= room
        }
        return groups.map { $0.limited(to: count) }
    }

    private static func first(
        of groups: [GroupDraft],
        _ points: PointLimit,
        in room: Int,
        noting findings: inout FindingList
    ) -> [GroupDraft] {
        var left = room - 2
        var omitted: [GroupDraft] = []
        let kept = groups.filter { group in
            let length = length(group, points)
            guard length <= left else {
                omitted.append(group)
                return false
            }
            left -= length
            return true
        }
        if let first = omitted.first {
            let rest = omitted.count > 1 ? ", as are \(omitted.count - 1) groups after it" : ""
            findings.add(.warning, at: first.pointer, "Left out\(rest): there is no room left in the card")
        }
        return kept
    }

    /// The largest number for which a condition holds that holds for all smaller ones; `low` when it holds for none.
    private static func largest(from low: Int, to high: Int, where holds: (Int) -> Bool) -> Int {
        var (low, high) = (low, high)
        while low < high {
            let middle = low + (high - low + 1) / 2
            if holds(middle) { low = middle } else { high = middle - 1 }
        }
        return low
    }
}
