import Foundation
import GRDB
import ModelCards
import SageMakerAPI

/// A run of an object's bytes: one whole blob.
struct Segment: Hashable, Sendable {
    let blob: String
    let size: Int64
}

/// An object as the index has it.
struct IndexedObject: Sendable {
    let id: Int64
    let info: ObjectInfo
    let uploadName: String?
}

extension IndexRecords {
    /// The object at a key.
    ///
    /// - Throws: `noSuchBucket`.
    func object(at location: ObjectLocation) throws -> IndexedObject? {
        let row = try row(
            "SELECT * FROM object WHERE bucketID = ? AND key = ?",
            [try bucketID(of: location.bucket), Data(location.key.bytes)]
        )
        guard let row else { return nil }
        let info = ObjectInfo(
            key: location.key,
            size: row["size"],
            etag: row["etag"],
            modifiedAt: Timestamp(milliseconds: row["modifiedAt"]),
            attributes: AttributeText.attributes(in: row["headers"]),
            checksum: checksum(in: row),
            partCount: row["partCount"]
        )
        return IndexedObject(id: row["id"], info: info, uploadName: row["uploadName"])
    }

    /// The blobs of an object, in order.
    func segments(of object: IndexedObject) throws -> [Segment] {
        try rows("SELECT blob, size FROM segment WHERE objectID = ? ORDER BY position", [object.id])
            .map { Segment(blob: $0[0], size: $0[1]) }
    }

    /// Puts an object in the place of the present one.
    ///
    /// - Returns: the blobs that nothing refers to any more.
    func replace(
        at location: ObjectLocation,
        with info: ObjectInfo,
        segments: [Segment],
        uploadName: String? = nil,
        conditions: ObjectConditions
    ) throws -> [String] {
        let bucketID = try bucketID(of: location.bucket)
        let old = try takeOut(location, conditions: conditions)
        try execute(
            """
            INSERT INTO object (bucketID, key, size, etag, modifiedAt, headers,
                checksumAlgorithm, checksumCoverage, checksum, partCount, uploadName)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                bucketID, Data(location.key.bytes), info.size, info.etag, info.modifiedAt.milliseconds,
                try AttributeText.text(of: info.attributes), info.checksum?.algorithm.rawValue,
                info.checksum?.coverage.rawValue, info.checksum?.value, info.partCount, uploadName,
            ]
        )
        let id = database.lastInsertedRowID
        for (position, segment) in segments.enumerated() {
            try execute(
                "INSERT INTO segment (objectID, position, blob, size) VALUES (?, ?, ?, ?)",
                [id, position, segment.blob, segment.size]
            )
        }
        return try unreferenced(old)
    }

    /// Removes the object at a key, if there is one.
    ///
    /// - Returns: the blobs that nothing refers to any more.
    func delete(at location: ObjectLocation, conditions: ObjectConditions) throws -> [String] {
        try unreferenced(try takeOut(location, conditions: conditions))
    }

    /// Removes the row of the object at a key and gives back what were its blobs.
    private func takeOut(_ location: ObjectLocation, conditions: ObjectConditions) throws -> [String] {
        let present = try object(at: location)
        try conditions.check(replacing: present?.info.etag)
        guard let present else { return [] }
        let blobs = try segments(of: present).map(\.blob)
        try execute("DELETE FROM object WHERE id = ?", [present.id])
        return blobs
    }

    private func checksum(in row: Row) -> ObjectChecksum? {
        guard let algorithm: String = row["checksumAlgorithm"], let value: String = row["checksum"],
            let algorithm = ChecksumAlgorithm(rawValue: algorithm)
        else { return nil }
        let coverage: String? = row["checksumCoverage"]
        return ObjectChecksum(
            algorithm: algorithm,
            value: value,
            coverage: coverage.flatMap { ObjectChecksum.Coverage(rawValue: $0) } ?? .fullObject
        )
    }
}
