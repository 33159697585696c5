import Foundation
import GRDB
import ModelCards
import SageMakerAPI

extension IndexRecords {
    /// One page of a bucket's keys.
    ///
    /// A rolled up prefix costs one seek, however many keys are behind it.
    func page(matching query: ObjectQuery) throws -> ObjectPage {
        let bucketID = try bucketID(of: query.bucket)
        var page = ObjectPage(objects: [], commonPrefixes: [], next: nil)
        var last: [UInt8]?
        var lower = query.prefix
        // The least bytes that are greater than others are those others with a zero behind them.
        if let after = query.after, !(after + [0]).lexicographicallyPrecedes(lower) { lower = after + [0] }
        seeking: while query.limit > 0 {
            let cursor = try Row.fetchCursor(
                database.cachedStatement(sql: Self.pageSQL),
                arguments: [bucketID, Data(lower)]
            )
            while let row = try cursor.next() {
                let key: Data = row[0]
                guard key.starts(with: query.prefix) else { break seeking }
                let common = query.delimiter.flatMap { Self.commonPrefix(of: key, beyond: query.prefix, before: $0) }
                if let common, let after = query.after, !after.lexicographicallyPrecedes(common) {
                    lower = Self.successor(of: common)
                    continue seeking
                }
                if page.objects.count + page.commonPrefixes.count == query.limit {
                    page.next = last
                    break seeking
                }
                if let common {
                    page.commonPrefixes.append(common)
                    last = common
                    lower = Self.successor(of: common)
                    continue seeking
                }
                page.objects.append(try summary(of: key, in: row))
                last = Array(key)
            }
            break
        }
        return page
    }

    private static let pageSQL = """
        SELECT key, size, etag, modifiedAt, checksumAlgorithm, checksumCoverage FROM object
        WHERE bucketID = ? AND key >= ? ORDER BY key
        """

    private func summary(of key: Data, in row: Row) throws -> ObjectSummary {
        let algorithm: String? = row[4]
        let coverage: String? = row[5]
        return ObjectSummary(
            key: try ObjectKey(bytes: Array(key)),
            size: row[1],
            etag: row[2],
            modifiedAt: Timestamp(milliseconds: row[3]),
            checksumAlgorithm: algorithm.flatMap { ChecksumAlgorithm(rawValue: $0) },
            checksumCoverage: coverage.flatMap { ObjectChecksum.Coverage(rawValue: $0) }
        )
    }

    /// The key up to and with the first delimiter after the prefix.
    private static func commonPrefix(of key: Data, beyond prefix: [UInt8], before delimiter: [UInt8]) -> [UInt8]? {
        guard !delimiter.isEmpty else { return nil }
        let rest = key.dropFirst(prefix.count)
        return rest.firstRange(of: delimiter).map { Array(key[..<$0.upperBound]) }
    }

    /// The least bytes that are greater than everything that begins with `prefix`.
    private static func successor(of prefix: [UInt8]) -> [UInt8] {
        var bytes = prefix
        while let last = bytes.popLast() {
            if last < 0xFF { return bytes + [last + 1] }
        }
        return prefix
    }
}
