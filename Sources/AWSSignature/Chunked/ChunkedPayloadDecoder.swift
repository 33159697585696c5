import Crypto

/// Takes a body in the `aws-chunked` encoding apart as it arrives, and checks every signature in it.
///
/// Data is handed on as it comes, before the signature of its chunk can be checked, so that memory stays bounded
/// whatever the chunks' size: nothing of it counts until ``finish()`` has returned.
package struct ChunkedPayloadDecoder: Sendable {
    /// How the chunks and what follows them are protected.
    package enum Format: Sendable {
        /// Each chunk is signed.
        case signed(VerifiedSignature)
        /// Each chunk is signed, and so are the headers after them.
        case signedTrailer(VerifiedSignature)
        /// Neither chunks nor the headers after them are signed.
        case unsignedTrailer

        /// The format that a verified request announced; `nil` when its body is not in chunks.
        package init?(_ payload: PresentedPayload, _ signature: VerifiedSignature) {
            switch payload {
            case .streamingSigned: self = .signed(signature)
            case .streamingSignedTrailer: self = .signedTrailer(signature)
            case .streamingUnsignedTrailer: self = .unsignedTrailer
            case .absent, .digest, .unsigned: return nil
            }
        }
    }

    private enum State {
        /// Within a chunk's first line.
        case header
        /// Within a chunk's data, with so many bytes to come.
        case data(remaining: Int)
        /// Within the line break that follows data, `matched` bytes of it seen.
        case lineBreak(matched: Int)
        /// Within the line break that ends a body without trailing headers.
        case lastLineBreak(matched: Int)
        /// Within the headers after the last chunk.
        case trailers
        case ended
        case failed(ChunkedPayloadError)
    }

    /// How many bytes of data were decoded so far.
    package private(set) var decodedLength = 0

    private let announcedLength: Int?
    private let announcedTrailers: [String]?
    private let hasTrailers: Bool
    private var signatures: ChunkSignatures?
    private var state = State.header
    private var line: [UInt8] = []
    private var hasher = SHA256()
    private var presentedSignature: String?

    /// - Parameters:
    ///   - decodedLength: the request's `x-amz-decoded-content-length`; another length is then refused.
    ///   - trailerNames: the names in the request's `x-amz-trailer`, in lower case; others are then refused.
    package init(_ format: Format, decodedLength: Int? = nil, trailerNames: [String]? = nil) {
        announcedLength = decodedLength
        announcedTrailers = trailerNames
        switch format {
        case .signed(let signature):
            signatures = ChunkSignatures(following: signature)
            hasTrailers = false
        case .signedTrailer(let signature):
            signatures = ChunkSignatures(following: signature)
            hasTrailers = true
        case .unsignedTrailer:
            hasTrailers = true
        }
    }

    /// Decodes the next bytes of a body, cut anywhere, and appends the data in them to `output`.
    ///
    /// - Throws: ``ChunkedPayloadError``; the same one again on every later call.
    package mutating func decode(
        _ input: some Sequence<UInt8>,
        into output: inout [UInt8]
    ) throws(ChunkedPayloadError) {
        let failure = input.withContiguousStorageIfAvailable { step(through: $0, into: &output) }
        if let error = failure ?? Array(input).withUnsafeBufferPointer({ step(through: $0, into: &output) }) {
            throw error
        }
    }

    /// Checks that the body is complete.
    ///
    /// - Returns: the headers after the last chunk, such as a checksum of the data: lower-case names, trimmed values.
    /// - Throws: ``ChunkedPayloadError``.
    package func finish() throws(ChunkedPayloadError) -> [(name: String, value: String)] {
        var trailers: [(name: String, value: String)] = []
        switch state {
        case .failed(let error): throw error
        case .ended: break
        case .trailers: trailers = try checkedTrailers()
        case .header, .data, .lineBreak, .lastLineBreak: throw .truncated
        }
        if let announcedLength, announcedLength != decodedLength {
            throw .lengthMismatch(announced: announcedLength, decoded: decodedLength)
        }
        return trailers
    }

    private mutating func step(
        through input: UnsafeBufferPointer<UInt8>,
        into output: inout [UInt8]
    ) -> ChunkedPayloadError? {
        do throws(ChunkedPayloadError) {
            var rest = input[...]
            while !rest.isEmpty {
                rest = try step(through: rest, into: &output)
            }
            return nil
        } catch {
            state = .failed(error)
            return error
        }
    }

    /// Takes what belongs to the current state and returns the rest.
    private mutating func step(
        through input: Slice<UnsafeBufferPointer<UInt8>>,
        into output: inout [UInt8]
    ) throws(ChunkedPayloadError) -> Slice<UnsafeBufferPointer<UInt8>> {
        switch state {
        case .header:
            return try readHeader(input)
        case .data(let remaining):
            let data = input.prefix(remaining)
            output.append(contentsOf: data)
            if signatures != nil {
                hasher.update(bufferPointer: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: data)))
            }
            decodedLength += data.count
            state = data.count == remaining ? .lineBreak(matched: 0) : .data(remaining: remaining - data.count)
            return input.dropFirst(data.count)
        case .lineBreak(let matched):
            try matchLineBreak(input, matched, else: .chunkUnterminated)
            state = matched == 0 ? .lineBreak(matched: 1) : .header
            if matched == 1 {
                try checkChunk()
            }
            return input.dropFirst()
        case .lastLineBreak(let matched):
            try matchLineBreak(input, matched, else: .bytesAfterEnd)
            state = matched == 0 ? .lastLineBreak(matched: 1) : .ended
            return input.dropFirst()
        case .trailers:
            guard line.count + input.count <= TrailerSection.maximumLength else { throw .trailersTooLong }
            line.append(contentsOf: input)
            return input.suffix(0)
        case .ended:
            throw .bytesAfterEnd
        case .failed(let error):
            throw error
        }
    }

    private func matchLineBreak(
        _ input: Slice<UnsafeBufferPointer<UInt8>>,
        _ matched: Int,
        else error: ChunkedPayloadError
    ) throws(ChunkedPayloadError) {
        guard input.first == (matched == 0 ? UInt8(ascii: "\r") : UInt8(ascii: "\n")) else { throw error }
    }

    private mutating func readHeader(
        _ input: Slice<UnsafeBufferPointer<UInt8>>
    ) throws(ChunkedPayloadError) -> Slice<UnsafeBufferPointer<UInt8>> {
        let newline = input.firstIndex(of: UInt8(ascii: "\n"))
        let part = input[..<(newline ?? input.endIndex)]
        guard line.count + part.count <= ChunkHeader.maximumLength else { throw .chunkHeaderTooLong }
        line.append(contentsOf: part)
        guard let newline else { return input.suffix(0) }
        guard line.popLast() == UInt8(ascii: "\r") else { throw .chunkHeaderMalformed }
        let header = try ChunkHeader(line, isSigned: signatures != nil)
        line.removeAll(keepingCapacity: true)
        presentedSignature = header.signature
        hasher = SHA256()
        if header.size == 0 {
            try checkChunk()
            state = hasTrailers ? .trailers : .lastLineBreak(matched: 0)
        } else {
            if let announcedLength, header.size > announcedLength - decodedLength {
                throw .lengthMismatch(announced: announcedLength, decoded: decodedLength + header.size)
            }
            state = .data(remaining: header.size)
        }
        return input[(newline + 1)...]
    }

    private mutating func checkChunk() throws(ChunkedPayloadError) {
        guard let presentedSignature else { return }
        let digest = hasher.finalize().withUnsafeBytes { String(hex: $0) }
        let expected = signatures?.signChunk(digest: digest) ?? ""
        guard equalInConstantTime(presentedSignature, expected) else { throw .chunkSignatureMismatch }
    }

    private func checkedTrailers() throws(ChunkedPayloadError) -> [(name: String, value: String)] {
        let section = try TrailerSection(line)
        if var signatures {
            guard let signature = section.signature else { throw .trailerSignatureMissing }
            guard equalInConstantTime(signature, signatures.signTrailers(section.trailers)) else {
                throw .trailerSignatureMismatch
            }
        } else if section.signature != nil {
            throw .trailersMalformed
        }
        if let announcedTrailers {
            for (name, _) in section.trailers where !announcedTrailers.contains(name) {
                throw .trailerUnexpected(name: name)
            }
            for name in announcedTrailers where !section.trailers.contains(where: { $0.name == name }) {
                throw .trailerMissing(name: name)
            }
        }
        return section.trailers
    }
}
