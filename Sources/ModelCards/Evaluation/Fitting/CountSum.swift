import JSONTree

/// A sum of counts that stays whole as long as it can.
struct CountSum {
    private var whole = 0
    private var real: Double?

    /// Adds a number.
    mutating func add(_ number: JSONView) {
        add(number.int, or: number.finite)
    }

    /// Adds a number that is a tree's leaf.
    mutating func add(_ number: JSON) {
        add(number.int, or: number.double)
    }

    private mutating func add(_ integer: Int?, or number: @autoclosure () -> Double?) {
        if real == nil, let integer {
            let (sum, isTooLarge) = whole.addingReportingOverflow(integer)
            if !isTooLarge {
                whole = sum
                return
            }
        }
        real = (real ?? Double(whole)) + (number() ?? 0)
    }

    /// The sum's value, near enough for comparing.
    var value: Double { real ?? Double(whole) }

    /// The sum as a number; nil when no double can hold it.
    var json: JSON? {
        guard let real else { return .number(String(whole)) }
        return real.isFinite ? .number(PythonText.float(real)) : nil
    }
}
