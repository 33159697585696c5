import ModelCards

/// The parts that a completion names.
package struct PartList: Hashable, Sendable {
    private static let maximumCount = 10_000

    package let parts: [PartReference]

    /// Reads a `CompleteMultipartUpload` document.
    ///
    /// - Throws: `MalformedXML`, also for no part or more than 10000.
    package init(_ bytes: [UInt8]) throws(S3Error) {
        let document: XMLElement
        do { document = try XMLReader.read(bytes) } catch { throw .malformedXML }
        guard document.name == "CompleteMultipartUpload" else { throw .malformedXML }
        var parts: [PartReference] = []
        for child in document.children where child.name == "Part" {
            guard let number = child.trimmed("PartNumber").flatMap({ Int($0) }), let etag = child.trimmed("ETag") else {
                throw .malformedXML
            }
            let checksum = ChecksumAlgorithm.allCases.lazy.compactMap { child.trimmed($0.elementName) }.first
            parts.append(PartReference(number: number, etag: ETag.unquoted(etag), checksum: checksum))
        }
        guard (1...Self.maximumCount).contains(parts.count) else { throw .malformedXML }
        self.parts = parts
    }
}
