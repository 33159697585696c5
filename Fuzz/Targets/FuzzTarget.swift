/// One reader of what strangers send, with the properties that must hold of whatever it is given.
protocol FuzzTarget: Sendable {
    /// What the runner calls it, and the names of its corpus and dictionary.
    var name: String { get }

    /// Reads an input, and ends the process when a property does not hold.
    ///
    /// - Parameter input: exactly as long as its allocation, so that the sanitizer sees a read beyond either end.
    func run(_ input: UnsafeBufferPointer<UInt8>)
}

/// Every target, in the order in which the runner takes them.
let allTargets: [any FuzzTarget] = [
    JSONTarget(), ContentTarget(), WordsTarget(), ReportTarget(), SignatureTarget(), ChunksTarget(), S3Target(),
    OperationsTarget(),
    SearchTarget(), TokensTarget(), FormTarget(), MarkupTarget(),
]
