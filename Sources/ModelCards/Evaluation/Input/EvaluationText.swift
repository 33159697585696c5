import JSONTree

/// The bytes of a report as the JSON that they hold, whatever encoding their writer chose.
enum EvaluationText {
    /// Deeper than any report, and shallow enough for whatever reads the groups.
    private static let maximumDepth = 128

    /// Runs `body` on the checked documents of a file; they are valid until it returns.
    static func read<Value>(
        _ bytes: UnsafeRawBufferPointer,
        _ body: (JSONLines, FindingList) throws(EvaluationRefusal) -> Value
    ) throws(EvaluationRefusal) -> Value {
        if let refusal = ForeignFiles.refusal(of: bytes) { throw refusal }
        var findings = FindingList()
        guard let encoding = WideEncoding(of: bytes) else {
            var text = bytes
            if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
                findings.add(.information, at: JSONPointer(), "The byte order mark at the start was skipped")
                text = UnsafeRawBufferPointer(rebasing: bytes.dropFirst(3))
            }
            return try checked(text.assumingMemoryBound(to: UInt8.self)).withLines { lines throws(EvaluationRefusal) in
                try body(lines, findings)
            }
        }
        guard let text = encoding.utf8(of: bytes) else { throw .malformed(encoding: encoding.name) }
        findings.add(.information, at: JSONPointer(), "The file is \(encoding.name) and was read as such")
        return try text.withUnsafeBufferPointer { text throws(EvaluationRefusal) in
            try checked(text).withLines { lines throws(EvaluationRefusal) in try body(lines, findings) }
        }
    }

    private static func checked(_ text: UnsafeBufferPointer<UInt8>) throws(EvaluationRefusal) -> JSONCheckedText {
        do throws(JSONError) {
            return try JSONCheckedText(checking: text, maximumDepth: maximumDepth)
        } catch {
            guard error.kind != .emptyInput else { throw .empty }
            throw .notJSON(error)
        }
    }
}
