import JSONTree

/// The bars of a chart, still where the report has them.
struct BarsDraft {
    private let values: JSONView
    private let labels: JSONView?
    private let cutsLabels: Bool
    /// Bars that are finite numbers; others do not count.
    private(set) var count = 0
    /// Bars of the report that are none, and which is the first.
    private(set) var unusable = (count: 0, first: 0)
    /// Elements that the longer of the two lists has more.
    private(set) var surplus = 0
    /// Labels that are no text, or too long.
    private(set) var changedLabels = 0
    private var longestBar = 0
    private var characters = 0

    /// Counts the bars.
    init(_ values: JSONView, labels: JSONView?, cutsLabels: Bool) {
        self.values = values
        self.labels = labels
        self.cutsLabels = cutsLabels
        var entry = 0
        surplus = forEachBar { value, label in
            if let value {
                count += 1
                let text = label.map { self.text(of: $0) }
                if let label, label.string != text { changedLabels += 1 }
                let length = value.text.count + 2 + (text.map { JSON.string($0).writtenLength + 2 } ?? 0)
                longestBar = max(longestBar, length)
                characters += length
            } else {
                unusable = (unusable.count + 1, unusable.count == 0 ? entry : unusable.first)
            }
            entry += 1
        }
    }

    /// No fewer characters than at most that many bars and their labels take.
    func length(barsUpTo limit: Int) -> Int {
        4 + (count <= limit ? characters : min(characters, limit * longestBar))
    }

    /// The bars with their labels, or the largest of them in their order; no labels when the report has none.
    func json(barsUpTo limit: Int) -> (values: JSON, labels: JSON?) {
        let threshold = threshold(barsUpTo: limit)
        var room = limit
        var atThreshold = 0
        var chosen: [JSON] = []
        var names: [JSON] = []
        if let threshold {
            _ = forEachBar { value, _ in
                if let size = value?.approximate.magnitude, size > threshold { room -= 1 }
            }
        }
        _ = forEachBar { value, label in
            guard let value else { return }
            if let threshold {
                let size = value.approximate.magnitude
                if size < threshold { return }
                if size == threshold {
                    atThreshold += 1
                    if atThreshold > room { return }
                }
            }
            chosen.append(.number(value.textString))
            if let label { names.append(.string(text(of: label))) }
        }
        return (.array(chosen), labels == nil ? nil : .array(names))
    }

    /// The size of the smallest bar that stays; nil when all do.
    private func threshold(barsUpTo limit: Int) -> Double? {
        guard count > limit else { return nil }
        let wanted = max(limit, 1)
        var largest: [Double] = []
        _ = forEachBar { value, _ in
            if let value { largest.append(value.approximate.magnitude) }
            if largest.count > 1000 + 2 * wanted { largest = Array(largest.sorted(by: >).prefix(wanted)) }
        }
        return largest.sorted(by: >)[min(wanted, largest.count) - 1]
    }

    private func text(of label: JSONView) -> String {
        let text = PythonText.text(of: label)
        return cutsLabels ? text.shortened(to: ReportDraft.longestText) : text
    }

    /// - Returns: how many elements one list has more than the other.
    private func forEachBar(_ body: (JSONView?, JSONView?) -> Void) -> Int {
        var values = values.elements
        guard var labels = labels?.elements else {
            while let value = values.next() { body(value.isFiniteNumber ? value : nil, nil) }
            return 0
        }
        var surplus = 0
        while true {
            switch (values.next(), labels.next()) {
            case (nil, nil): return surplus
            case (let value?, let label?): body(value.isFiniteNumber ? value : nil, label)
            default: surplus += 1
            }
        }
    }
}
