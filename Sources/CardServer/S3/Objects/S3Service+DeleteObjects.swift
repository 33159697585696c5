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
