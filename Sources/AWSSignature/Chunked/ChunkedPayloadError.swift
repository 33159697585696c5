/// Why a body in signed or checksummed chunks was refused.
package enum ChunkedPayloadError: Error, Hashable, Sendable {
    /// A chunk's first line is longer than any such line can be.
    case chunkHeaderTooLong
    /// A chunk's first line is not a size, with a signature exactly where the body is signed.
    case chunkHeaderMalformed
    /// A chunk's size is not a hexadecimal number that a body can have.
    case chunkSizeMalformed
    /// A chunk's data is not followed by a line break.
    case chunkUnterminated
    /// A chunk's signature is not the one that its data and the signature before it give.
    case chunkSignatureMismatch
    /// The body ended before its last chunk or its last line did.
    case truncated
    /// There are bytes after the body's end.
    case bytesAfterEnd
    /// The chunks hold more or less than the request announced; `decoded` counts what was seen or announced by a chunk.
    case lengthMismatch(announced: Int, decoded: Int)
    /// The headers after the last chunk are longer than any checksum needs.
    case trailersTooLong
    /// The headers after the last chunk cannot be read.
    case trailersMalformed
    /// A header after the last chunk was not announced, or is there twice.
    case trailerUnexpected(name: String)
    /// An announced header did not follow the last chunk.
    case trailerMissing(name: String)
    /// The headers after the last chunk are not followed by their signature.
    case trailerSignatureMissing
    /// The signature of the headers after the last chunk is not the one that they give.
    case trailerSignatureMismatch
}
