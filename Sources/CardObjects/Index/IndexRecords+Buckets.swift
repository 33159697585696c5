import Foundation
import GRDB
import ModelCards
import SageMakerAPI

extension IndexRecords {
    /// The index's key of a bucket.
    ///
    /// - Throws: `noSuchBucket`.
    func bucketID(of name: BucketName) throws -> Int64 {
        guard let row = try row("SELECT id FROM bucket WHERE name = ?", [name.description]) else {
            throw ObjectStoreError.noSuchBucket(name.description)
        }
        return row[0]
    }

    func bucket(named name: BucketName) throws -> Bucket {
        guard let row = try row("SELECT * FROM bucket WHERE name = ?", [name.description]) else {
            throw ObjectStoreError.noSuchBucket(name.description)
        }
        return try bucket(in: row)
    }

    func buckets(ownedBy accountID: String) throws -> [Bucket] {
        try rows("SELECT * FROM bucket WHERE account = ? ORDER BY name", [accountID]).map { try bucket(in: $0) }
    }

    func insert(_ bucket: Bucket) throws {
        if let row = try row("SELECT account FROM bucket WHERE name = ?", [bucket.name.description]) {
            let owner: String = row[0]
            throw owner == bucket.accountID
                ? ObjectStoreError.bucketAlreadyOwnedByYou : ObjectStoreError.bucketAlreadyExists
        }
        try execute(
            "INSERT INTO bucket (name, account, region, createdAt) VALUES (?, ?, ?, ?)",
            [bucket.name.description, bucket.accountID, bucket.region, bucket.createdAt.milliseconds]
        )
    }

    /// Removes an empty bucket and its uploads.
    ///
    /// - Returns: the blobs that nothing refers to any more.
    func deleteBucket(named name: BucketName) throws -> [String] {
        let id = try bucketID(of: name)
        if try row("SELECT 1 FROM object WHERE bucketID = ? LIMIT 1", [id]) != nil {
            throw ObjectStoreError.bucketNotEmpty
        }
        let blobs: [String] = try rows(
            "SELECT blob FROM part JOIN upload ON upload.id = part.uploadID WHERE upload.bucketID = ?",
            [id]
        ).map { $0[0] }
        try execute("DELETE FROM upload WHERE bucketID = ?", [id])
        try execute("DELETE FROM bucket WHERE id = ?", [id])
        return try unreferenced(blobs)
    }

    /// Those of the blobs that no object and no part has.
    func unreferenced(_ blobs: [String]) throws -> [String] {
        try blobs.filter { try !isReferenced($0) }
    }

    /// Whether an object or a part has the blob.
    func isReferenced(_ blob: String) throws -> Bool {
        try row(
            "SELECT 1 FROM segment WHERE blob = :blob UNION ALL SELECT 1 FROM part WHERE blob = :blob LIMIT 1",
            ["blob": blob]
        ) != nil
    }

    private func bucket(in row: Row) throws -> Bucket {
        Bucket(
            name: try BucketName(row["name"]),
            accountID: row["account"],
            region: row["region"],
            createdAt: Timestamp(milliseconds: row["createdAt"])
        )
    }
}
