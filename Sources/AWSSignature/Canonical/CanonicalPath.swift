/// The path of a canonical request.
enum CanonicalPath {
    /// Appends the path as the service's clients sign it.
    ///
    /// For `s3` a path names an object byte by byte and is signed as sent. Every other service signs it without empty and
    /// dot segments, and with its escapes escaped once more.
    ///
    /// - Returns: `false` when the path cannot be written in that form, because an escape is broken.
    static func append(_ path: String, service: String, form: CanonicalForm, to output: inout [UInt8]) -> Bool {
        guard !path.isEmpty else {
            output.append(slash)
            return true
        }
        if service != "s3" {
            appendNormalized(Array(path.utf8), to: &output)
            return true
        }
        switch form {
        case .asReceived:
            output.append(contentsOf: path.utf8)
            return true
        case .reencoded:
            let kept = [slash, UInt8(ascii: "+")]
            guard let path = PercentEncoding.reencoded(ArraySlice(path.utf8), keeping: kept) else { return false }
            output.append(contentsOf: path)
            return true
        }
    }

    private static let slash = UInt8(ascii: "/")

    private static func appendNormalized(_ path: [UInt8], to output: inout [UInt8]) {
        if path == [slash] {
            output.append(slash)
            return
        }
        var segments: [ArraySlice<UInt8>] = []
        for segment in path.split(separator: slash) {
            if segment.elementsEqual("..".utf8) {
                _ = segments.popLast()
            } else if !segment.elementsEqual(".".utf8) {
                segments.append(segment)
            }
        }
        if path.first == slash {
            output.append(slash)
        }
        for (index, segment) in segments.enumerated() {
            if index > 0 {
                output.append(slash)
            }
            for byte in segment {
                PercentEncoding.append(byte, to: &output)
            }
        }
        if path.last == slash, !segments.isEmpty {
            output.append(slash)
        }
    }
}
