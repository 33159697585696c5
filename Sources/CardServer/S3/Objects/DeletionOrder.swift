/// Which keys a request deletes at once.
package struct DeletionOrder: Hashable, Sendable {
    /// One key of the list.
    package struct Entry: Hashable, Sendable {
        package let key: [UInt8]
        package let versionID: String?
        package let etag: String?
    }

    private static let maximumCount = 1000

    package let entries: [Entry]
    /// Whether only failures are answered.
    package let isQuiet: Bool

    /// Reads a `Delete` document.
    ///
    /// - Throws: `MalformedXML`, also for no key or more than 1000.
    package init(_ bytes: [UInt8]) throws(S3Error) {
        let document: XMLElement
        do { document = try XMLReader.read(bytes) } catch { throw .malformedXML }
        guard document.name == "Delete" else { throw .malformedXML }
        var entries: [Entry] = []
        for child in document.children where child.name == "Object" {
            guard let key = child["Key"]?.text, !key.isEmpty else { throw .malformedXML }
            entries.append(Entry(key: key, versionID: child.trimmed("VersionId"), etag: child.trimmed("ETag")))
        }
        guard (1...Self.maximumCount).contains(entries.count) else { throw .malformedXML }
        self.entries = entries
        isQuiet = document.trimmed("Quiet")?.lowercased() == "true"
    }
}
