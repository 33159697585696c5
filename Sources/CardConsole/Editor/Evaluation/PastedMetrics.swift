import JSONTree

/// A pasted table of names and values, as metrics.
package enum PastedMetrics {
    /// The metrics of a group: numbers, texts, and what is `true` or `false`.
    ///
    /// - Throws: everything that is wrong, by lines.
    package static func metrics(_ text: String) throws(ChartTextProblems) -> [JSON] {
        var metrics: [JSON] = []
        var problems: [String] = []
        for row in try rows(text) {
            let cells = row.cells
            do throws(NotANumber) {
                let (type, value) = try SingleValue.guessed(cells[1])
                if cells[0].isEmpty { problems.append("Line \(row.line) has no name.") }
                if let problem = cells[1].isEmpty ? "A value is missing." : SingleValue.problem(value, as: type) {
                    problems.append("Line \(row.line): \(problem)")
                }
                metrics.append(metric(cells[0], type, value, notes: cells[2]))
            } catch {
                problems.append("Line \(row.line): \(error.description)")
            }
        }
        guard problems.isEmpty else { throw ChartTextProblems(problems) }
        return metrics
    }

    private static func rows(_ text: String) throws(ChartTextProblems) -> [PastedTable.Row] {
        do throws(PastedTableProblem) {
            return try PastedTable(text).rows(columns: ["name", "value", "notes"], least: 2)
        } catch {
            throw ChartTextProblems([error.description])
        }
    }

    private static func metric(_ name: String, _ type: MetricType, _ value: JSON, notes: String) -> JSON {
        var members = [
            JSONMember("name", .string(name)), JSONMember("type", .string(type.rawValue)), JSONMember("value", value),
        ]
        if !notes.isEmpty { members.append(JSONMember("notes", .string(notes))) }
        return .object(members)
    }
}
