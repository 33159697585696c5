import AWSSignature
import Testing

@Suite("Bodies in chunks")
struct ChunkedPayloadDecoderTests {
    private static let seed = String(repeating: "5e", count: 32)
    private static let checksum = (name: "x-amz-checksum-crc32c", value: "sOO8/Q==")
    private static let text = Array("the first chunks ".utf8)

    @Test("The published body of signed chunks decodes, however it is cut", arguments: [1, 7, 1_000, 65_536, 100_000])
    func publishedChunks(cut: Int) throws {
        var body = ChunkedBody()
        let data = [UInt8](repeating: UInt8(ascii: "a"), count: 66_560)
        body.add(
            Array(data[..<65_536]),
            signature: "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648"
        )
        body.add(
            Array(data[65_536...]),
            signature: "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497"
        )
        body.add([], signature: "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9")
        body.add("\r\n")

        let seed = "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9"
        var decoder = ChunkedPayloadDecoder(.signed(ChunkedBody.signature(seed: seed)), decodedLength: 66_560)
        let result = try Self.decode(body.bytes, with: &decoder, cut: cut)
        #expect(result.data == data)
        #expect(result.trailers.isEmpty)
        #expect(decoder.decodedLength == 66_560)
    }

    @Test("The published body of signed chunks with a signed trailer decodes", arguments: [1, 1_000, 100_000])
    func publishedTrailer(cut: Int) throws {
        var body = ChunkedBody()
        let data = [UInt8](repeating: UInt8(ascii: "a"), count: 66_560)
        body.add(
            Array(data[..<65_536]),
            signature: "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2"
        )
        body.add(
            Array(data[65_536...]),
            signature: "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7"
        )
        body.add([], signature: "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992")
        body.add("x-amz-checksum-crc32c:sOO8/Q==\r\n")
        body.add("x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435\r\n\r\n")

        let seed = "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e"
        var decoder = ChunkedPayloadDecoder(
            .signedTrailer(ChunkedBody.signature(seed: seed)),
            decodedLength: 66_560,
            trailerNames: ["x-amz-checksum-crc32c"]
        )
        let result = try Self.decode(body.bytes, with: &decoder, cut: cut)
        #expect(result.data == data)
        #expect(result.trailers == ["x-amz-checksum-crc32c=sOO8/Q=="])
    }

    @Test(
        "Chunks without signatures decode, with what clients write after them",
        arguments: [
            ("0\r\n\r\n", []),
            ("0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n", ["x-amz-checksum-crc32=AAAAAA=="]),
            ("0\r\nX-Amz-Checksum-CRC32: AAAAAA== \r\nx-amz-b:2\n\n", ["x-amz-checksum-crc32=AAAAAA==", "x-amz-b=2"]),
            ("0\r\n\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n", ["x-amz-checksum-crc32=AAAAAA=="]),
            ("000\r\nx-amz-b:\r\n\r\n", ["x-amz-b="]),
        ]
    )
    func unsigned(_ ending: String, _ trailers: [String]) throws {
        for cut in [1, 3, 1_000] {
            var decoder = ChunkedPayloadDecoder(.unsignedTrailer)
            let result = try Self.decode(Array("A\r\n0123456789\r\n1\r\n!\r\n\(ending)".utf8), with: &decoder, cut: cut)
            #expect(result.data == Array("0123456789!".utf8))
            #expect(result.trailers == trailers)
        }
    }

    @Test("An empty line may stand before a trailer's signature, and the last one may be missing")
    func lineBreaks() throws {
        let whole = String(decoding: Self.trailerBody.bytes, as: UTF8.self)
        for body in [
            whole,
            whole.replacing("==\r\nx-amz", with: "==\n\r\nx-amz"),
            String(whole.dropLast()),
        ] {
            var decoder = Self.trailerDecoder()
            #expect(try Self.decode(Array(body.utf8), with: &decoder, cut: 5).data == Self.text)
        }
    }

    @Test("Every altered byte of a signed body is refused")
    func alterations() {
        let bodies = [
            (Self.signedBody.bytes, { Self.signedDecoder() }), (Self.trailerBody.bytes, { Self.trailerDecoder() }),
        ]
        for (bytes, makeDecoder) in bodies {
            for index in bytes.indices {
                for mask: UInt8 in [0x01, 0x10, 0x80] {
                    var altered = bytes
                    altered[index] ^= mask
                    var decoder = makeDecoder()
                    #expect(throws: ChunkedPayloadError.self, "byte \(index), mask \(mask)") {
                        try Self.decode(altered, with: &decoder, cut: 50)
                    }
                }
            }
        }
    }

    @Test("Every body that ends early is refused")
    func truncations() {
        let signed = Self.signedBody.bytes
        for count in 0..<signed.count {
            var decoder = Self.signedDecoder()
            #expect(throws: ChunkedPayloadError.truncated, "\(count) bytes") {
                try Self.decode(Array(signed[..<count]), with: &decoder, cut: 9)
            }
        }
        let unsigned = Array("3\r\nabc\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n".utf8)
        for count in 0..<unsigned.count {
            var decoder = ChunkedPayloadDecoder(.unsignedTrailer)
            #expect(throws: ChunkedPayloadError.truncated, "\(count) bytes") {
                try Self.decode(Array(unsigned[..<count]), with: &decoder, cut: 9)
            }
        }
        // The last line break may be missing after a signature.
        let trailer = Self.trailerBody.bytes
        for count in 0..<(trailer.count - 2) {
            var decoder = Self.trailerDecoder()
            #expect(throws: ChunkedPayloadError.self, "\(count) bytes") {
                try Self.decode(Array(trailer[..<count]), with: &decoder, cut: 9)
            }
        }
    }

    @Test("Bytes after the end are refused", arguments: ["\r", "\n", "0\r\n\r\n", "x:y\r\n\r\n", "\r\n\r\n"])
    func extra(_ text: String) {
        for (bytes, makeDecoder) in [
            (Self.signedBody.bytes, { Self.signedDecoder() }),
            (Self.trailerBody.bytes, { Self.trailerDecoder() }),
            (Array("0\r\nx-amz-checksum-crc32c:a\r\n\r\n".utf8), { ChunkedPayloadDecoder(.unsignedTrailer) }),
        ] {
            var decoder = makeDecoder()
            #expect(throws: ChunkedPayloadError.self) {
                try Self.decode(bytes + Array(text.utf8), with: &decoder, cut: 1_000)
            }
        }
    }

    @Test(
        "A body with a broken part is refused for its own reason",
        arguments: [
            ("\r\n", ChunkedPayloadError.chunkSizeMalformed),
            ("g\r\n", .chunkSizeMalformed),
            ("-1\r\n", .chunkSizeMalformed),
            ("0x1\r\n", .chunkHeaderMalformed),
            ("ffffffffffffffff\r\n", .chunkSizeMalformed),
            ("00000000000000001\r\n", .chunkSizeMalformed),
            ("1;chunk-signature=00\r\n", .chunkHeaderMalformed),
            ("1 \r\n", .chunkHeaderMalformed),
            ("1\n", .chunkHeaderMalformed),
            (String(repeating: "1", count: 200), .chunkHeaderTooLong),
            ("1\r\nab", .chunkUnterminated),
            ("1\r\na\rb", .chunkUnterminated),
            ("1\r\na\r\n", .truncated),
            ("0\r\nno colon\r\n\r\n", .trailersMalformed),
            ("0\r\n:value\r\n\r\n", .trailersMalformed),
            ("0\r\na:1\r\nA:2\r\n\r\n", .trailerUnexpected(name: "a")),
            ("0\r\nx-amz-trailer-signature:00\r\n\r\n", .trailersMalformed),
            ("0\r\na:1\r\n\r\nb:2\r\n\r\n", .bytesAfterEnd),
            ("0\r\na:" + String(repeating: "1", count: 5_000), .trailersTooLong),
        ]
    )
    func broken(_ body: String, _ error: ChunkedPayloadError) {
        for cut in [1, 1_000] {
            var decoder = ChunkedPayloadDecoder(.unsignedTrailer)
            #expect(throws: error) { try Self.decode(Array(body.utf8), with: &decoder, cut: cut) }
        }
    }

    @Test("A signed body needs a signature in every chunk and after its trailers")
    func unsignedParts() {
        var chunk = Self.signedDecoder()
        #expect(throws: ChunkedPayloadError.chunkHeaderMalformed) {
            try Self.decode(Array("1\r\na\r\n".utf8), with: &chunk, cut: 100)
        }
        let whole = String(decoding: Self.trailerBody.bytes, as: UTF8.self)
        let cutOff = whole.split(separator: "x-amz-trailer-signature")[0] + "\r\n"
        var trailer = Self.trailerDecoder()
        #expect(throws: ChunkedPayloadError.trailerSignatureMissing) {
            try Self.decode(Array(cutOff.utf8), with: &trailer, cut: 100)
        }
    }

    @Test("Chunks that change places are refused")
    func swapped() throws {
        let signature = ChunkedBody.signature(seed: Self.seed)
        var signatures = ChunkSignatures(following: signature)
        let pieces = ["aa", "bb", ""].map {
            (data: Array($0.utf8), sign: signatures.signChunk(digest: hexSHA256($0.utf8)))
        }
        var body = ChunkedBody()
        for index in [1, 0, 2] {
            body.add(pieces[index].data, signature: pieces[index].sign)
        }
        body.add("\r\n")
        var decoder = Self.signedDecoder()
        #expect(throws: ChunkedPayloadError.chunkSignatureMismatch) {
            try Self.decode(body.bytes, with: &decoder, cut: 100)
        }
    }

    @Test("A body of another length than announced is refused, a longer one before its data is taken")
    func lengths() {
        let body = Array("3\r\nabc\r\n0\r\n\r\n".utf8)
        var longer = ChunkedPayloadDecoder(.unsignedTrailer, decodedLength: 2)
        var output: [UInt8] = []
        #expect(throws: ChunkedPayloadError.lengthMismatch(announced: 2, decoded: 3)) {
            try longer.decode(body, into: &output)
        }
        #expect(output.isEmpty)
        #expect(throws: ChunkedPayloadError.lengthMismatch(announced: 2, decoded: 3)) {
            try longer.decode(body, into: &output)
        }
        var shorter = ChunkedPayloadDecoder(.unsignedTrailer, decodedLength: 4)
        #expect(throws: ChunkedPayloadError.lengthMismatch(announced: 4, decoded: 3)) {
            try Self.decode(body, with: &shorter, cut: 100)
        }
    }

    @Test("The headers after the body are the announced ones")
    func announced() {
        let body = Array("0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n".utf8)
        var another = ChunkedPayloadDecoder(.unsignedTrailer, trailerNames: ["x-amz-checksum-sha256"])
        #expect(throws: ChunkedPayloadError.trailerUnexpected(name: "x-amz-checksum-crc32")) {
            try Self.decode(body, with: &another, cut: 100)
        }
        var missing = ChunkedPayloadDecoder(.unsignedTrailer, trailerNames: ["x-amz-checksum-crc32"])
        #expect(throws: ChunkedPayloadError.trailerMissing(name: "x-amz-checksum-crc32")) {
            try Self.decode(Array("0\r\n\r\n".utf8), with: &missing, cut: 100)
        }
    }

    private static let signedBody = ChunkedBody.signed(following: ChunkedBody.signature(seed: seed), trailer: nil)
    private static let trailerBody = ChunkedBody.signed(following: ChunkedBody.signature(seed: seed), trailer: checksum)

    private static func signedDecoder() -> ChunkedPayloadDecoder {
        ChunkedPayloadDecoder(.signed(ChunkedBody.signature(seed: seed)))
    }

    private static func trailerDecoder() -> ChunkedPayloadDecoder {
        ChunkedPayloadDecoder(.signedTrailer(ChunkedBody.signature(seed: seed)), trailerNames: [checksum.name])
    }

    @discardableResult
    private static func decode(
        _ body: [UInt8],
        with decoder: inout ChunkedPayloadDecoder,
        cut: Int
    ) throws(ChunkedPayloadError) -> (data: [UInt8], trailers: [String]) {
        var output: [UInt8] = []
        for start in stride(from: 0, to: body.count, by: cut) {
            try decoder.decode(body[start..<min(start + cut, body.count)], into: &output)
        }
        return (output, try decoder.finish().map { "\($0.name)=\($0.value)" })
    }
}
