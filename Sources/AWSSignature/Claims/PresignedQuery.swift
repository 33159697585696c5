/// The parameters of a presigned request that carry its signature, decoded.
struct PresignedQuery {
    private(set) var algorithm: [UInt8]?
    private(set) var credential: [UInt8]?
    private(set) var date: [UInt8]?
    private(set) var expires: [UInt8]?
    private(set) var signedHeaders: [UInt8]?
    private(set) var signature: [UInt8]?
    private(set) var securityToken: [UInt8]?
    private(set) var contentHash: [UInt8]?

    /// Whether the request means to be signed by its query; a session token or a date alone signs nothing.
    var isPresent: Bool {
        algorithm != nil || credential != nil || signature != nil
    }

    /// - Throws: ``SignatureError`` when a parameter is there twice or its escapes are broken.
    init(_ query: String) throws(SignatureError) {
        // Most requests have no query, or none of these parameters.
        guard !query.isEmpty else { return }
        for pair in Array(query.utf8).split(separator: UInt8(ascii: "&")) where pair.starts(with: "X-Amz-".utf8) {
            let equals = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
            let name = String(decoding: pair[..<equals], as: UTF8.self)
            guard let (parameter, part) = Self.parameter(named: name) else { continue }
            guard self[keyPath: parameter] == nil, let value = PercentEncoding.decoded(pair[equals...].dropFirst())
            else { throw .malformed(part) }
            self[keyPath: parameter] = value
        }
    }

    /// How many seconds the request is good for.
    ///
    /// - Throws: ``SignatureError`` when there is no such number or it is not within 1 second and 7 days.
    func expiresSeconds() throws(SignatureError) -> Int {
        guard let expires else { throw .incomplete(.expires) }
        guard !expires.isEmpty, expires.allSatisfy({ (0x30...0x39).contains($0) }) else { throw .malformed(.expires) }
        guard let seconds = Int(String(decoding: expires, as: UTF8.self)), (1...604_800).contains(seconds) else {
            throw .expiryOutOfRange
        }
        return seconds
    }

    private typealias Parameter = WritableKeyPath<PresignedQuery, [UInt8]?>

    private static func parameter(named name: String) -> (Parameter, SignatureError.Part)? {
        switch name {
        case "X-Amz-Algorithm": (\.algorithm, .algorithm)
        case "X-Amz-Credential": (\.credential, .credential)
        case "X-Amz-Date": (\.date, .date)
        case "X-Amz-Expires": (\.expires, .expires)
        case "X-Amz-SignedHeaders": (\.signedHeaders, .signedHeaders)
        case CanonicalQuery.signatureName: (\.signature, .signature)
        case "X-Amz-Security-Token": (\.securityToken, .securityToken)
        case "X-Amz-Content-Sha256", "X-Amz-Content-SHA256": (\.contentHash, .contentHash)
        default: nil
        }
    }
}
