import ModelCards
import SageMakerAPI

/// The object that the chosen parts of an upload make, or the reason why they make none.
struct UploadCompletion {
    /// In bytes; only the last part may be shorter.
    static let minimumPartSize: Int64 = 5 * 1024 * 1024

    let object: ObjectInfo
    let segments: [Segment]

    init(
        of upload: MultipartUpload,
        stored: [IndexedPart],
        chosen: [PartReference],
        checksum: String?,
        at time: Timestamp
    ) throws(ObjectStoreError) {
        guard let lastChosen = chosen.last else { throw .invalidPart(number: 1) }
        guard zip(chosen, chosen.dropFirst()).allSatisfy({ $0.number < $1.number }) else { throw .invalidPartOrder }
        let byNumber = Dictionary(stored.map { ($0.part.number, $0) }) { first, _ in first }
        var parts: [IndexedPart] = []
        for reference in chosen {
            guard let part = byNumber[reference.number], part.part.body.etag == reference.etag else {
                throw .invalidPart(number: reference.number)
            }
            if let checksum = reference.checksum, checksum != part.part.body.checksum?.value {
                throw .invalidPart(number: reference.number)
            }
            if reference.number != lastChosen.number, part.part.body.size < Self.minimumPartSize {
                throw .entityTooSmall(number: reference.number)
            }
            parts.append(part)
        }
        let bodies = parts.map(\.part.body)
        let whole = upload.checksum.flatMap { PartDigests.checksum(of: bodies, by: $0) }
        if let checksum, let whole, checksum != whole.value { throw .checksumMismatch(whole.algorithm) }
        object = ObjectInfo(
            key: upload.id.location.key,
            size: bodies.map(\.size).reduce(0, +),
            etag: PartDigests.etag(of: bodies),
            modifiedAt: time,
            attributes: upload.attributes,
            checksum: whole,
            partCount: parts.count
        )
        segments = parts.map { Segment(blob: $0.blob, size: $0.part.body.size) }
    }
}
