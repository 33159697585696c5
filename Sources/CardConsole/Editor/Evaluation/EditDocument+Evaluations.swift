import JSONTree
import ModelCards

/// Changes to the list of evaluations; what is remembered by their positions moves along.
extension EditDocument {
    /// Adds an evaluation with a group to fill.
    package mutating func appendEvaluation() {
        var jobs = content.evaluations
        let names = Set(jobs.compactMap { $0["name"]?.string })
        let usual = "Evaluation"
        let free = names.contains(usual) ? (2...).lazy.map { "\(usual) \($0)" }.first { !names.contains($0) } : usual
        jobs.append(
            .object([
                JSONMember("name", .string(free ?? usual)),
                JSONMember("metric_groups", .array([.group(named: "Metrics", in: [])])),
            ])
        )
        content = content.setting(.array(jobs), at: EvaluationPlace.list)
    }

    /// Takes an evaluation out; the last one takes the list with it.
    package mutating func removeEvaluation(_ position: Int) {
        var jobs = content.evaluations
        guard jobs.indices.contains(position) else { return }
        jobs.remove(at: position)
        content =
            jobs.isEmpty
            ? content.removing(at: EvaluationPlace.list) : content.setting(.array(jobs), at: EvaluationPlace.list)
        renumber { $0 == position ? nil : $0 > position ? $0 - 1 : $0 }
    }

    /// Changes the place of an evaluation with that of another.
    package mutating func moveEvaluation(_ position: Int, to other: Int) {
        var jobs = content.evaluations
        guard jobs.indices.contains(position), jobs.indices.contains(other), position != other else { return }
        jobs.swapAt(position, other)
        content = content.setting(.array(jobs), at: EvaluationPlace.list)
        renumber { $0 == position ? other : $0 == other ? position : $0 }
    }

    /// Gives what is remembered of evaluations their new positions.
    private mutating func renumber(_ place: (Int) -> Int?) {
        let list = EvaluationPlace.list.description + "/"
        pending = pending.compactMap { pair in
            guard pair.path.hasPrefix(list) else { return pair }
            var steps = pair.path.dropFirst(list.count).split(separator: "/").map(String.init)
            guard let position = steps.first.flatMap({ Int($0) }), let wanted = place(position) else { return nil }
            steps[0] = String(wanted)
            return PendingPair(path: list + steps.joined(separator: "/"), name: pair.name, value: pair.value)
        }
    }
}
