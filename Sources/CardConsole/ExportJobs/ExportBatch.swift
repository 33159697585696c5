import SageMakerAPI

/// PDFs of several cards that were ordered together: their jobs share a name, which is free on every card.
package struct ExportBatch: Hashable, Sendable {
    /// Such as `console-20260501-093000-5f0c1a`; a job that repeats one of the batch has this and a suffix.
    package let name: String

    private static let prefix = "console-"

    /// A new batch, whose name nobody else has.
    package init(begunAt now: Timestamp) {
        let digits = now.iso8601.filter(\.isNumber)
        name = "\(Self.prefix)\(digits.prefix(8))-\(digits.dropFirst(8).prefix(6))-\(Self.random(digits: 6))"
    }

    /// The batch of that name; nil for a text that no batch is called.
    package init?(_ name: String) {
        let isPlain = name.utf8.allSatisfy { byte in
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || byte == UInt8(ascii: "-")
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        }
        guard name.hasPrefix(Self.prefix), isPlain, name.utf8.count <= 40 else { return nil }
        self.name = name
    }

    /// Whether a job was ordered as part of the batch, at first or again.
    package func contains(jobNamed job: String) -> Bool { job == name || job.hasPrefix("\(name)-") }

    /// The name of a job that repeats one of the batch.
    package func repetition() -> String { "\(name)-\(Self.random(digits: 6))" }

    /// The page with the batch's progress.
    ///
    /// - Parameter missed: how many cards got no job.
    package func path(missed: Int = 0) -> String {
        ConsolePath.to(
            "exports",
            query: [("batch", name)] + (missed > 0 ? [("missed", String(missed))] : [])
        )
    }

    /// The part of the page that changes while jobs run.
    var progressPath: String { ConsolePath.to("exports", "progress", query: [("batch", name)]) }

    /// The PDFs in one file.
    var archivePath: String { ConsolePath.to("exports", "archive", query: [("batch", name)]) }

    static func random(digits count: Int) -> String {
        String((0..<count).map { _ in Character(String(Int.random(in: 0..<16), radix: 16)) })
    }
}
