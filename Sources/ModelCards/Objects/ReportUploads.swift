import Crypto
import SageMakerAPI

/// Files that people drop into the console, kept as objects that a card can point to as its evidence.
package struct ReportUploads: Sendable {
    /// The longest file, in bytes.
    package static let limit = 32 << 20
    /// The longest name that is kept of a file's own.
    private static let longestName = 100

    let objects: any ObjectStore
    let now: @Sendable () -> Timestamp

    /// Stores a file under its digest and its name, so that the same file has the same address every time.
    ///
    /// - Returns: its `s3://` address.
    /// - Throws: `ValidationException` for a file that is too long.
    package func store(_ bytes: [UInt8], name: String, for caller: Caller) async throws -> String {
        guard bytes.count <= Self.limit else {
            throw SageMakerError.uploadTooLarge(name, byteCount: bytes.count, limitMiB: Self.limit >> 20)
        }
        let bucket = try await defaultBucket(for: caller)
        let digest = Hexadecimal.text(of: SHA256.hash(data: bytes)).prefix(16)
        let key = "console/reports/\(digest)/\(Self.cleaned(name))"
        try await objects.put(
            bytes,
            at: try ObjectLocation(bucket: bucket, key: key),
            contentType: "application/json",
            for: caller.scope.accountID
        )
        return "s3://\(bucket)/\(key)"
    }

    /// The name of the bucket where the caller's files go; it exists afterwards.
    package func defaultBucket(for caller: Caller) async throws -> String {
        try await DefaultBucket.made(in: objects, at: now(), for: caller.scope)
    }

    /// A file's name without what means something in a path, an address or a shell: letters, digits, `.`, `_` and `-`.
    package static func cleaned(_ name: String) -> String {
        let last = name.split { $0 == "/" || $0 == "\\" }.last ?? ""
        var kept = ""
        for byte in last.utf8.suffix(4 * longestName) {
            let character = Character(Unicode.Scalar(byte))
            let isPlain = byte < 0x80 && (character.isLetter || character.isNumber || "._-".contains(character))
            // One hyphen for a run of other characters, and no `..`.
            if isPlain, !(character == "." && kept.hasSuffix(".")) {
                kept.append(character)
            } else if !kept.hasSuffix("-"), !kept.hasSuffix(".") {
                kept.append("-")
            }
        }
        let ending = kept.suffix(longestName)
        let name = String(ending.drop { $0 == "." || $0 == "-" })
        return name.isEmpty ? "report.json" : name
    }
}

/// Refusals of files.
extension SageMakerError {
    static func uploadTooLarge(_ name: String, byteCount: Int, limitMiB: Int) -> SageMakerError {
        let size = (byteCount + (1 << 20) - 1) >> 20
        return SageMakerError(
            .validationException,
            "The file \(ReportUploads.cleaned(name)) has \(size) MiB; up to \(limitMiB) MiB can be dropped here. "
                + "Put it into a bucket and give its s3:// address instead"
        )
    }
}
