import HummingbirdCore
import ModelCards

extension S3Service {
    func deleteObjects(_ bucket: BucketName, _ call: S3Call) async throws -> Response {
        let bytes = try await S3Body(call.request, call.query).document(isProtected: true)
        let order = try DeletionOrder(bytes)
        var outcomes: [(key: [UInt8], error: S3Error?)] = []
        for entry in order.entries {
            outcomes.append((entry.key, await failure(toDelete: entry, in: bucket)))
        }
        return .xml(
            XMLWriter.document("DeleteResult") { xml in
                for (key, error) in outcomes {
                    if let error {
                        xml.element("Error") { xml in
                            xml.element("Key", key)
                            xml.element("Code", error.code)
                            xml.element("Message", error.message)
                        }
                    } else if !order.isQuiet {
                        xml.element("Deleted") { $0.element("Key", key) }
                    }
                }
            }
        )
    }

    private func failure(toDelete entry: DeletionOrder.Entry, in bucket: BucketName) async -> S3Error? {
        guard entry.versionID == nil || entry.versionID == "null" else { return .noSuchVersion }
        do throws(ObjectStoreError) {
            var conditions = ObjectConditions.none
            conditions.ifMatch = entry.etag.map { .tags([ETag.unquoted($0)]) }
            let location = ObjectLocation(bucket: bucket, key: try ObjectKey(bytes: entry.key))
            try await objects.deleteObject(at: location, conditions: conditions)
            return nil
        } catch {
            if error.isOfTheStore {
                logger.error("a deletion failed", metadata: ["error": "\(error)"])
            }
            return S3Error(error)
        }
    }
}

/// Which keys a request deletes at once.
struct DeletionOrder: Hashable, Sendable {
    /// One key of the list.
    struct Entry: Hashable, Sendable {
        let key: [UInt8]
        let versionID: String?
        let etag: String?
    }

    private static let maximumCount = 1000

    let entries: [Entry]
    /// Whether only failures are answered.
    let isQuiet: Bool

    /// Reads a `Delete` document.
    ///
    /// - Throws: `MalformedXML`, also for no key or more than 1000.
    init(_ bytes: [UInt8]) throws(S3Error) {
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
