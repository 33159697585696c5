import ArgumentParser

/// How often a piece of work is repeated: by number, or for a time.
struct Repetition: ParsableArguments {
    @Option(help: "Run this often and stop, which makes instruction counts comparable.")
    var times: Int?

    @Option(help: "Run for this many seconds.")
    var seconds: Double = 1

    /// Repeats `work` and prints what it took.
    func measure(_ work: () throws -> Void) rethrows {
        let start = ContinuousClock.now
        var count = 0
        repeat {
            try work()
            count += 1
        } while times.map { count < $0 } ?? (ContinuousClock.now - start < .seconds(seconds))
        Self.print(count, ContinuousClock.now - start)
    }

    /// Prints one line of JSON.
    static func print(_ count: Int, _ duration: Duration) {
        Swift.print("{\"count\": \(count), \"seconds\": \(duration / .seconds(1))}")
    }
}

/// Reads a whole file, the way of small tools.
func contents(of path: String) throws -> [UInt8] {
    guard let data = FileBytes(path) else { throw ValidationError("cannot read \(path)") }
    return data.bytes
}
