/// The headers of a request that say how it is signed, found in one pass.
struct SignatureHeaders {
    private(set) var authorization: String?
    private(set) var amzDate: String?
    private(set) var date: String?
    private(set) var securityToken: String?
    private(set) var contentHash: String?

    /// - Throws: ``SignatureError`` when one of them is there twice, because readers then disagree on which one counts.
    init(_ headers: [(name: String, value: String)]) throws(SignatureError) {
        for (name, value) in headers {
            switch name.utf8.count {
            case 4 where HeaderName.isSame(name, lowercased: "date"):
                try Self.set(&date, to: value, part: .date)
            case 10 where HeaderName.isSame(name, lowercased: "x-amz-date"):
                try Self.set(&amzDate, to: value, part: .date)
            case 13 where HeaderName.isSame(name, lowercased: "authorization"):
                try Self.set(&authorization, to: value, part: .authorization)
            case 20 where HeaderName.isSame(name, lowercased: "x-amz-security-token"):
                try Self.set(&securityToken, to: value, part: .securityToken)
            case 20 where HeaderName.isSame(name, lowercased: "x-amz-content-sha256"):
                try Self.set(&contentHash, to: value, part: .contentHash)
            default:
                break
            }
        }
    }

    /// The time of signing in seconds since 1970: `x-amz-date`, or `Date` where that is absent.
    func requestTime() throws(SignatureError) -> Int {
        if let amzDate {
            guard let time = SignatureTime.epochSeconds(compact: amzDate) else { throw .malformed(.date) }
            return time
        }
        guard let date else { throw .incomplete(.date) }
        guard let time = SignatureTime.epochSeconds(httpDate: date) ?? SignatureTime.epochSeconds(compact: date) else {
            throw .malformed(.date)
        }
        return time
    }

    private static func set(
        _ header: inout String?,
        to value: String,
        part: SignatureError.Part
    ) throws(SignatureError) {
        guard header == nil else { throw .malformed(part) }
        header = value
    }
}
