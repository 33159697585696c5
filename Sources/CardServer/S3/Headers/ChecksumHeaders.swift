import HTTPTypes
import ModelCards

/// The checksum that a request declares for its body.
struct DeclaredChecksum: Hashable, Sendable {
    let algorithm: ChecksumAlgorithm
    /// Base64; nil when it comes after the body.
    let value: String?

    /// Finds the checksum in a request's headers, or its announcement.
    ///
    /// - Throws: `InvalidRequest` when there is more than one.
    init?(_ request: S3Request, _ query: S3Query) throws(S3Error) {
        let trailers = request.trailerNames
        var found: [DeclaredChecksum] = []
        for algorithm in ChecksumAlgorithm.allCases {
            if let value = request.header(algorithm.headerName, query) {
                found.append(DeclaredChecksum(algorithm: algorithm, value: value))
            } else if trailers.contains(algorithm.headerName) {
                found.append(DeclaredChecksum(algorithm: algorithm, value: nil))
            }
        }
        guard found.count <= 1 else { throw .invalidRequest("A request can declare one checksum, not several.") }
        guard let only = found.first else { return nil }
        self = only
    }

    private init(algorithm: ChecksumAlgorithm, value: String?) {
        self.algorithm = algorithm
        self.value = value
    }
}

extension S3Request {
    /// The lowercase names of the headers that follow the body.
    var trailerNames: [String] {
        (headers[s3: "x-amz-trailer"] ?? "").split(separator: ",").map { name in
            String(decoding: name.utf8.filter { $0 != 0x20 && $0 != 0x09 }, as: UTF8.self).lowercased()
        }
    }
}

extension ObjectChecksum {
    /// Writes the checksum as headers of a response.
    func write(to headers: inout HTTPFields) {
        headers[s3: algorithm.headerName] = value
        headers[s3: "x-amz-checksum-type"] = coverage.rawValue
    }

    /// Writes the checksum as elements.
    func write(to xml: inout XMLWriter) {
        xml.element(algorithm.elementName, value)
        xml.element("ChecksumType", coverage.rawValue)
    }
}
