/// Shares a table's width among its columns by what stands in them.
package enum ColumnWidths {
    /// Widths that add up to at most `total`, in points.
    ///
    /// Columns that need little get what they need; the others share the rest, so that no long text squeezes a number.
    ///
    /// - Parameter needs: the width at which no line of a column would break, an estimate.
    package static func widths(needs: [Double], total: Double) -> [Double] {
        guard needs.reduce(0, +) > total else { return needs }
        var widths = needs.map { _ in 0.0 }
        var open = Array(needs.indices)
        var left = total
        while !open.isEmpty {
            let share = left / Double(open.count)
            let modest = open.filter { needs[$0] <= share }
            guard !modest.isEmpty else {
                open.forEach { widths[$0] = share }
                break
            }
            for index in modest {
                widths[index] = needs[index]
                left -= needs[index]
            }
            open.removeAll { needs[$0] <= share }
        }
        return widths
    }

    /// About how wide a text is when set in one line at 9.5 points.
    package static func estimate(_ text: String) -> Double {
        var widest = 0.0
        var width = 0.0
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0A:
                widest = max(widest, width)
                width = 0
            case 0x1100...: width += 9.6
            case 0x30...0x39, 0x61...0x7A: width += 5.5
            case 0x41...0x5A: width += 6.5
            default: width += 5
            }
        }
        return max(widest, width)
    }
}
