import Foundation
import GRDB
import ModelCards
import SageMakerAPI

/// An upload as the index has it.
struct IndexedUpload: Sendable {
    let rowID: Int64
    let upload: MultipartUpload
}

/// A part as the index has it.
struct IndexedPart: Sendable {
    let part: UploadedPart
    let blob: String
}

extension IndexRecords {
    func insert(_ upload: MultipartUpload) throws {
        try execute(
            """
            INSERT INTO upload (name, bucketID, key, headers, checksumAlgorithm, checksumCoverage, initiatedAt)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """,
            [
                upload.id.name, try bucketID(of: upload.id.location.bucket), Data(upload.id.location.key.bytes),
                try AttributeText.text(of: upload.attributes), upload.checksum?.algorithm.rawValue,
                upload.checksum?.coverage.rawValue, upload.initiatedAt.milliseconds,
            ]
        )
    }

    /// The upload of that name, when it is for that key.
    ///
    /// - Throws: `noSuchUpload`.
    func upload(_ id: UploadID) throws -> IndexedUpload {
        let row = try row(
            "SELECT * FROM upload WHERE name = ? AND bucketID = ? AND key = ?",
            [id.name, try bucketID(of: id.location.bucket), Data(id.location.key.bytes)]
        )
        guard let row else { throw ObjectStoreError.noSuchUpload }
        return try indexedUpload(in: row, bucket: id.location.bucket)
    }

    func uploads(matching query: UploadQuery) throws -> [MultipartUpload] {
        let bucketID = try bucketID(of: query.bucket)
        var afterRow = Int64.max
        if let name = query.afterUpload {
            afterRow = try row("SELECT id FROM upload WHERE name = ?", [name])?[0] ?? Int64.max
        }
        let cursor = try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT * FROM upload WHERE bucketID = :bucket AND key >= :prefix
                    AND (:after IS NULL OR key > :after OR (key = :after AND id > :afterRow)) ORDER BY key, id
                    """
            ),
            arguments: [
                "bucket": bucketID, "prefix": Data(query.prefix), "after": query.afterKey.map { Data($0) },
                "afterRow": afterRow,
            ]
        )
        var uploads: [MultipartUpload] = []
        while uploads.count < query.limit, let row = try cursor.next() {
            let upload = try indexedUpload(in: row, bucket: query.bucket).upload
            guard upload.id.location.key.bytes.starts(with: query.prefix) else { break }
            uploads.append(upload)
        }
        return uploads
    }

    /// Removes an upload and its parts.
    ///
    /// - Returns: the blobs that nothing refers to any more.
    func delete(_ upload: IndexedUpload) throws -> [String] {
        let blobs = try parts(of: upload, after: 0, limit: Int.max).map(\.blob)
        try execute("DELETE FROM upload WHERE id = ?", [upload.rowID])
        return try unreferenced(blobs)
    }

    /// Puts a part in the place of the present one of that number.
    ///
    /// - Returns: the blobs that nothing refers to any more.
    func replace(_ part: UploadedPart, blob: String, of upload: IndexedUpload) throws -> [String] {
        let old: String? = try row(
            "SELECT blob FROM part WHERE uploadID = ? AND number = ?",
            [upload.rowID, part.number]
        )?[0]
        try execute(
            """
            INSERT OR REPLACE INTO part (uploadID, number, size, etag, modifiedAt, checksumAlgorithm, checksum, blob)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                upload.rowID, part.number, part.body.size, part.body.etag, part.body.modifiedAt.milliseconds,
                part.body.checksum?.algorithm.rawValue, part.body.checksum?.value, blob,
            ]
        )
        return try unreferenced(old.map { [$0] } ?? [])
    }

    func parts(of upload: IndexedUpload, after number: Int, limit: Int) throws -> [IndexedPart] {
        try rows(
            "SELECT * FROM part WHERE uploadID = ? AND number > ? ORDER BY number LIMIT ?",
            [upload.rowID, number, limit]
        ).map { row in
            let algorithm: String? = row["checksumAlgorithm"]
            let value: String? = row["checksum"]
            var checksum: ObjectChecksum?
            if let value, let algorithm = algorithm.flatMap({ ChecksumAlgorithm(rawValue: $0) }) {
                checksum = ObjectChecksum(algorithm: algorithm, value: value)
            }
            let body = WrittenBody(
                size: row["size"],
                etag: row["etag"],
                modifiedAt: Timestamp(milliseconds: row["modifiedAt"]),
                checksum: checksum
            )
            return IndexedPart(part: UploadedPart(number: row["number"], body: body), blob: row["blob"])
        }
    }

    private func indexedUpload(in row: Row, bucket: BucketName) throws -> IndexedUpload {
        let algorithm: String? = row["checksumAlgorithm"]
        let coverage: String? = row["checksumCoverage"]
        let key: Data = row["key"]
        let location = ObjectLocation(bucket: bucket, key: try ObjectKey(bytes: Array(key)))
        let upload = MultipartUpload(
            id: UploadID(location: location, name: row["name"]),
            attributes: AttributeText.attributes(in: row["headers"]),
            checksum: algorithm.flatMap { ChecksumAlgorithm(rawValue: $0) }.map { algorithm in
                PartChecksumPlan(
                    algorithm: algorithm,
                    coverage: coverage.flatMap { ObjectChecksum.Coverage(rawValue: $0) }
                )
            },
            initiatedAt: Timestamp(milliseconds: row["initiatedAt"])
        )
        return IndexedUpload(rowID: row["id"], upload: upload)
    }
}
