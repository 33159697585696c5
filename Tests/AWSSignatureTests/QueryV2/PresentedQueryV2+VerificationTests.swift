import AWSSignature
import Testing

@Suite("Signatures of version 2")
struct PresentedQueryV2VerificationTests {
    @Test("A URL that botocore made is accepted", arguments: QueryV2Vector.all)
    func accepted(vector: QueryV2Vector) {
        #expect(throws: Never.self) { try vector.verify() }
    }

    @Test("A URL is refused with another secret, bucket or method", arguments: QueryV2Vector.all)
    func refused(vector: QueryV2Vector) {
        #expect(throws: SignatureError.mismatch) { try vector.verify(secretKey: "another") }
        var other = vector
        other.bucketInHost = vector.bucketInHost == nil ? "model-cards" : nil
        #expect(throws: SignatureError.mismatch) { try other.verify() }
        other = vector
        other.method = vector.method == "PUT" ? "GET" : "PUT"
        #expect(throws: SignatureError.mismatch) { try other.verify() }
    }

    @Test("A URL is good up to its last second, and not after")
    func expiry() throws {
        let vector = try QueryV2Vector.named("a key")
        #expect(throws: Never.self) { try vector.verify(now: QueryV2Vector.expires) }
        #expect(throws: SignatureError.expired(expiryTime: 1_767_326_645, serverTime: 1_767_326_646)) {
            try vector.verify(now: QueryV2Vector.expires + 1)
        }
    }

    @Test("Every altered byte of the method, the path and the headers is refused", arguments: QueryV2Vector.all)
    func alteredRequest(vector: QueryV2Vector) {
        for method in alterations(of: vector.method) {
            var altered = vector
            altered.method = method
            #expect(!altered.isAccepted, "\(method)")
        }
        for path in alterations(of: vector.path) {
            var altered = vector
            altered.path = path
            #expect(!altered.isAccepted, "\(path)")
        }
        for index in vector.headers.indices {
            for value in alterations(of: vector.headers[index].1) {
                var altered = vector
                altered.headers[index].1 = value
                #expect(!altered.isAccepted, "\(vector.headers[index].0): \(value)")
            }
        }
    }

    @Test(
        "Every altered byte of the query is refused where the signature covers all of it",
        arguments: QueryV2Vector.all.filter { !$0.query.contains("list-type") }
    )
    func alteredQuery(vector: QueryV2Vector) {
        for query in alterations(of: vector.query) {
            var altered = vector
            altered.query = query
            #expect(!altered.isAccepted, "\(query)")
        }
        for count in 0..<vector.query.utf8.count {
            var altered = vector
            altered.query = String(vector.query.prefix(count))
            #expect(!altered.isAccepted, "\(altered.query)")
        }
    }

    @Test(
        "A URL with a parameter taken away or given another value is refused",
        arguments: QueryV2Vector.all.filter { $0.headers.isEmpty }
    )
    func alteredParameters(vector: QueryV2Vector) {
        let parameters = vector.query.split(separator: "&").map(String.init)
        for index in parameters.indices where !isListParameter(parameters[index]) {
            var altered = vector
            altered.query = parameters.indices.filter { $0 != index }.map { parameters[$0] }.joined(separator: "&")
            #expect(!altered.isAccepted, "\(altered.query)")
            altered.query = vector.query.replacing(parameters[index], with: parameters[index] + "=1")
            #expect(!altered.isAccepted, "\(altered.query)")
        }
    }

    @Test(
        "A sub-resource or header that is added to a URL is refused",
        arguments: [
            "acl", "uploads", "uploadId=a", "partNumber=1", "versionId=1", "tagging", "delete",
            "response-content-type=text%2Fhtml", "x-amz-acl=private", "x-amz-copy-source=other%2Fk",
            "x-amz-security-token=a", "content-type=a", "content-md5=a", "x-amz-meta-a",
        ]
    )
    func added(parameter: String) throws {
        var vector = try QueryV2Vector.named("a PUT request")
        vector.query += "&\(parameter)"
        #expect(throws: SignatureError.mismatch) { try vector.verify() }
        vector.query = "\(parameter)&\(try QueryV2Vector.named("a PUT request").query)"
        #expect(throws: SignatureError.mismatch) { try vector.verify() }
    }

    @Test("A header in the query says nothing new where the header itself is sent")
    func repeatedHeader() throws {
        var vector = try QueryV2Vector.named("a PUT request whose headers are sent too")
        vector.query = vector.query.replacing("&content-type=application%2Fpdf", with: "")
        #expect(vector.isAccepted)
    }

    @Test("The order of parameters has no meaning", arguments: QueryV2Vector.all)
    func order(vector: QueryV2Vector) {
        var reversed = vector
        reversed.query = vector.query.split(separator: "&").reversed().joined(separator: "&")
        #expect(reversed.isAccepted)
    }

    @Test("Two parameters of an upload cannot be made one that is signed alike")
    func merged() throws {
        var vector = try QueryV2Vector.named("a part of an upload")
        vector.query = vector.query
            .replacing("uploadId=a%2Fb%2Bc%3D&partNumber=12", with: "partNumber=12%26uploadId%3Da%2Fb%2Bc%3D")
        #expect(throws: SignatureError.malformed(.query)) { try vector.verify() }
    }

    @Test("A header's name cannot take over the beginning of its value")
    func renamedHeader() throws {
        var vector = try QueryV2Vector.named("a PUT request whose headers are in its query only")
        vector.query = vector.query.replacing("x-amz-acl=private", with: "x-amz-acl%3Aprivate")
        #expect(throws: SignatureError.malformed(.query)) { try vector.verify() }
    }

    @Test("A part of the bucket's name cannot move from the path into the host")
    func movedBucket() throws {
        var vector = try QueryV2Vector.named("a key")
        vector.bucketInHost = "model"
        vector.path = "-cards/cards/fraud.pdf"
        #expect(throws: SignatureError.mismatch) { try vector.verify() }
    }

    @Test("A header in the query need not be sent, and has to agree when it is")
    func sentHeaders() throws {
        let vector = try QueryV2Vector.named("a PUT request whose headers are sent too")
        for index in vector.headers.indices {
            var altered = vector
            altered.headers.remove(at: index)
            #expect(altered.isAccepted)
            altered = vector
            altered.headers.append(vector.headers[index])
            #expect(throws: SignatureError.mismatch) { try altered.verify() }
            altered = vector
            altered.headers[index].1 = "other"
            #expect(throws: SignatureError.mismatch) { try altered.verify() }
        }
    }

    @Test(
        "A header that the signature would cover cannot be added",
        arguments: [
            "Content-Type", "content-md5", "X-Amz-Acl", "x-amz-copy-source", "x-amz-meta-a", "x-amz-security-token",
            "x-amz-content-sha256",
        ]
    )
    func addedHeader(name: String) throws {
        var vector = try QueryV2Vector.named("a PUT request")
        vector.headers.append((name, "a"))
        #expect(throws: SignatureError.mismatch) { try vector.verify() }
    }

    @Test("A header that no signature of version 2 covers may be added", arguments: ["Range", "If-Match", "Accept"])
    func addedFreely(name: String) throws {
        var vector = try QueryV2Vector.named("a key")
        vector.headers.append((name, "a"))
        #expect(vector.isAccepted)
    }

    private func isListParameter(_ parameter: String) -> Bool {
        PresentedQueryV2.listParameters.contains(String(parameter.prefix { $0 != "=" }))
    }

    /// The text with one byte replaced, for every byte and some replacements that mean something else.
    private func alterations(of text: String) -> [String] {
        let bytes = Array(text.utf8)
        return bytes.indices.flatMap { index in
            "aZ7&=%+-/".utf8.compactMap { replacement in
                let isDigitOfEscape = bytes[max(index - 2, 0)..<index].contains(UInt8(ascii: "%"))
                let isSame = bytes[index] == replacement || isDigitOfEscape && bytes[index] | 0x20 == replacement | 0x20
                guard !isSame else { return nil }
                var altered = bytes
                altered[index] = replacement
                return String(decoding: altered, as: UTF8.self)
            }
        }
    }
}
