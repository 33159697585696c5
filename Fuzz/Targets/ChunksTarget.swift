import AWSSignature

/// Bodies in signed and unsigned chunks, cut anywhere.
///
/// The first two bytes of an input choose a format and where to cut; the rest is a body, or the data of one.
struct ChunksTarget: FuzzTarget {
    let name = "chunks"

    private static let signature: VerifiedSignature = {
        let scope = CredentialScope(date: "20260101", region: "us-west-2", service: "s3")
        let key = SigningKey(secretKey: "a secret key of forty characters, for it", scope: scope)
        let seed = String(repeating: "0", count: 64)
        return VerifiedSignature(
            accessKeyID: "AKIDEXAMPLE",
            scope: scope,
            signingKey: key,
            seedSignature: seed,
            requestTime: 1_767_225_600
        )
    }()

    private static let formats: [ChunkedPayloadDecoder.Format] = [
        .unsignedTrailer, .signed(signature), .signedTrailer(signature),
    ]

    func run(_ input: UnsafeBufferPointer<UInt8>) {
        guard input.count >= 2 else { return }
        let cut = Int(input[1]) + 1
        let body = UnsafeBufferPointer(rebasing: input[2...])
        checkCuts(body, Self.formats[Int(input[0]) % Self.formats.count], cut)
        checkRoundTrip(Array(body), cut, isSigned: input[0].isMultiple(of: 2))
    }

    /// What a body says does not depend on how it arrives.
    private func checkCuts(_ body: UnsafeBufferPointer<UInt8>, _ format: ChunkedPayloadDecoder.Format, _ cut: Int) {
        let whole = Outcome(of: [body], format)
        let pieces = stride(from: 0, to: body.count, by: cut).map { start in
            UnsafeBufferPointer(rebasing: body[start..<min(start + cut, body.count)])
        }
        require(Outcome(of: pieces, format) == whole, "pieces of \(cut) bytes say what the whole says")
        require(whole.data.count <= body.count, "data is not longer than what it came in")
    }

    /// What a client sends in chunks arrives.
    private func checkRoundTrip(_ data: [UInt8], _ size: Int, isSigned: Bool) {
        var signatures = ChunkSignatures(following: Self.signature)
        var body: [UInt8] = []
        for start in stride(from: 0, to: data.count, by: size) {
            let chunk = Array(data[start..<min(start + size, data.count)])
            append(chunk, to: &body, isSigned, &signatures)
        }
        append([], to: &body, isSigned, &signatures)
        let trailers = [(name: "x-amz-checksum-crc32", value: "AAAAAA==")]
        for (name, value) in trailers { body += Array("\(name):\(value)\r\n".utf8) }
        if isSigned { body += Array("x-amz-trailer-signature:\(signatures.signTrailers(trailers))\r\n".utf8) }
        body += [0x0D, 0x0A]
        let outcome = body.withUnsafeBufferPointer { body in
            Outcome(of: [body], isSigned ? .signedTrailer(Self.signature) : .unsignedTrailer)
        }
        require(outcome.failure == nil, "a body that a client made is read")
        require(outcome.data == data, "data arrives as it was sent")
        require(outcome.trailers == ["x-amz-checksum-crc32", "AAAAAA=="], "trailers arrive as they were sent")
    }

    private func append(
        _ chunk: [UInt8],
        to body: inout [UInt8],
        _ isSigned: Bool,
        _ signatures: inout ChunkSignatures
    ) {
        let mark = isSigned ? ";chunk-signature=\(signatures.signChunk(digest: hexSHA256(chunk)))" : ""
        body += Array("\(String(chunk.count, radix: 16))\(mark)\r\n".utf8) + chunk
        if !chunk.isEmpty { body += [0x0D, 0x0A] }
    }
}

/// What came of a body.
private struct Outcome: Equatable {
    private(set) var data: [UInt8] = []
    private(set) var trailers: [String] = []
    private(set) var failure: ChunkedPayloadError?

    init(of pieces: [UnsafeBufferPointer<UInt8>], _ format: ChunkedPayloadDecoder.Format) {
        var decoder = ChunkedPayloadDecoder(format)
        do throws(ChunkedPayloadError) {
            for piece in pieces { try decoder.decode(piece, into: &data) }
            trailers = try decoder.finish().flatMap { [$0.name, $0.value] }
        } catch {
            failure = error
        }
        require(decoder.decodedLength == data.count, "decoded bytes are counted")
    }
}
