import ModelCards

extension ChecksumAlgorithm {
    /// The header, and the trailer, that carries such a checksum.
    var headerName: String { "x-amz-checksum-\(rawValue.lowercased())" }

    /// The element that carries such a checksum.
    var elementName: String { "Checksum\(rawValue)" }
}
