import AWSSignature

/// A sequence of numbers that is the same in every run.
struct SplitMix {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    /// A number from 0 up to, and not including, `limit`.
    mutating func below(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
    }

    mutating func one<Element>(of elements: [Element]) -> Element {
        elements[below(elements.count)]
    }
}

/// A signed request of random parts.
struct GeneratedRequest: CustomStringConvertible {
    /// 2026-06-07T08:09:10Z.
    static let time = 1_780_819_750
    static let secretKey = "a-secret-key-for-tests-only"

    /// What a signature covers.
    enum Part: CaseIterable {
        case method, path, query, headerValue, payloadHash, signature
    }

    var request: SignableRequest
    var payloadHash: String
    private let isPresigned: Bool
    /// The header whose value gets altered.
    private let header: Int

    init(_ random: inout SplitMix) {
        let isPresigned = random.below(3) == 0
        self.init(&random, service: random.one(of: ["s3", "sagemaker"]), isPresigned: isPresigned)
    }

    init(_ random: inout SplitMix, service: String, isPresigned: Bool) {
        let unsigned = SignableRequest(
            method: random.one(of: ["GET", "PUT", "POST", "DELETE", "HEAD"]),
            path: Self.path(&random),
            query: Self.query(&random),
            headers: Self.headers(&random)
        )
        let token = random.below(3) == 0 ? Self.text(&random, length: 20) : nil
        let signer = Signer(
            credentials: SigningCredentials(accessKeyID: "AKID", secretKey: Self.secretKey, sessionToken: token),
            region: random.one(of: ["us-east-1", "eu-west-1", "local"]),
            service: service
        )
        payloadHash = hexSHA256(Array(Self.text(&random, length: random.below(40)).utf8))
        let signed =
            isPresigned
            ? signer.presign(unsigned, at: Self.time, expiresSeconds: 60, payloadHash: payloadHash)
            : signer.sign(unsigned, at: Self.time, payloadHash: payloadHash)
        self.isPresigned = isPresigned
        request = signed.request
        header = random.below(request.headers.count - (isPresigned ? 0 : 1))
    }

    var description: String {
        "\(request.method) \(request.path)?\(request.query) \(request.headers) \(payloadHash)"
    }

    func bytes(of part: Part) -> [UInt8] {
        switch part {
        case .method: Array(request.method.utf8)
        case .path: Array(request.path.utf8)
        case .query: Array(request.query.utf8)
        case .headerValue: Array(request.headers[header].value.utf8)
        case .payloadHash: Array(payloadHash.utf8)
        case .signature: isPresigned ? [] : Array((request.headers.last?.value ?? "").utf8.suffix(64))
        }
    }

    /// The request with another byte in that place, which is never a space, since spaces fold.
    ///
    /// - Returns: `nil` where the other byte would mean the same, as the case of a letter does within an escape.
    func altered(at index: Int, of part: Part, _ random: inout SplitMix) -> GeneratedRequest? {
        var bytes = bytes(of: part)
        let original = bytes[index]
        bytes[index] = UInt8(33 + random.below(94))
        let isInEscape = bytes[max(0, index - 2)..<index].contains(UInt8(ascii: "%"))
        guard bytes[index] != original, !(isInEscape && bytes[index] ^ original == 0x20) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        var altered = self
        switch part {
        case .method: altered.request.method = text
        case .path: altered.request.path = text
        case .query: altered.request.query = text
        case .headerValue: altered.request.headers[header].value = text
        case .payloadHash: altered.payloadHash = text
        case .signature:
            let last = altered.request.headers.count - 1
            altered.request.headers[last].value.removeLast(64)
            altered.request.headers[last].value += text
        }
        return altered
    }

    private static let pieces =
        ["a", "b", "Z", "0", "9", "-", "_", "~", "%20", "%2B", "%3D", "%26", "%C3%A9", "%E6%BC%A2", "%F0%9F%99%82"]

    private static func text(_ random: inout SplitMix, length: Int) -> String {
        (0..<length).map { _ in random.one(of: pieces) }.joined()
    }

    /// Has neither empty nor dot segments, because services other than `s3` fold those.
    private static func path(_ random: inout SplitMix) -> String {
        let segments = (0..<random.below(4)).map { _ in text(&random, length: 1 + random.below(5)) }
        return "/" + segments.joined(separator: "/")
    }

    private static func query(_ random: inout SplitMix) -> String {
        (0..<random.below(5)).map { _ in
            let name = text(&random, length: random.below(3))
            return random.below(5) == 0 ? name : name + "=" + text(&random, length: random.below(4))
        }.joined(separator: "&")
    }

    private static func headers(_ random: inout SplitMix) -> [(name: String, value: String)] {
        var headers = [(name: "Host", value: random.one(of: ["cards.example.com", "127.0.0.1:8080"]))]
        if random.below(2) == 0 {
            headers.append(("content-type", "application/x-amz-json-1.1"))
        }
        if random.below(2) == 0 {
            headers.append(("X-Amz-Target", "SageMaker." + text(&random, length: 3)))
        }
        if random.below(3) == 0 {
            headers.append(("x-amz-meta-note", text(&random, length: 1) + " " + text(&random, length: 1)))
            headers.append(("X-Amz-Meta-Note", text(&random, length: 2)))
        }
        return headers
    }
}
