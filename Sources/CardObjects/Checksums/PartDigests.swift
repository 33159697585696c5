import Crypto
import Foundation
import ModelCards

/// What an object made from parts is called and checked by, from what is known of its parts.
enum PartDigests {
    /// The MD5 of the parts' MD5s, with the number of parts after it.
    static func etag(of parts: [WrittenBody]) -> String {
        var md5 = Insecure.MD5()
        for part in parts { md5.update(data: Hexadecimal.bytes(of: part.etag) ?? []) }
        return "\(Hexadecimal.text(of: md5.finalize()))-\(parts.count)"
    }

    /// The checksum that the plan asks for; nil when a part has none of that algorithm.
    static func checksum(of parts: [WrittenBody], by plan: PartChecksumPlan) -> ObjectChecksum? {
        var values: [[UInt8]] = []
        for part in parts {
            guard let checksum = part.checksum, checksum.algorithm == plan.algorithm,
                let bytes = plan.algorithm.decode(checksum.value)
            else { return nil }
            values.append(bytes)
        }
        switch plan.coverage {
        case .composite:
            var whole = Checksummer(plan.algorithm)
            for value in values { whole.update(value) }
            return ObjectChecksum(
                algorithm: plan.algorithm,
                value: "\(whole.base64)-\(parts.count)",
                coverage: .composite
            )
        case .fullObject:
            let sizes = parts.map(\.size)
            let bytes: [UInt8]? =
                switch plan.algorithm {
                case .crc32: combined(values, sizes, CyclicPolynomials.crc32)
                case .crc32c: combined(values, sizes, CyclicPolynomials.crc32c)
                case .crc64nvme: combined(values, sizes, CyclicPolynomials.crc64nvme)
                case .sha1, .sha256: nil
                }
            return bytes.map { ObjectChecksum(algorithm: plan.algorithm, value: Data($0).base64EncodedString()) }
        }
    }

    private static func combined<Word>(
        _ values: [[UInt8]],
        _ sizes: [Int64],
        _ polynomial: CyclicPolynomial<Word>
    ) -> [UInt8] {
        var whole = CyclicRedundancyCheck(polynomial).value
        for (value, size) in zip(values, sizes) {
            let word = value.reduce(Word(0)) { ($0 << 8) | Word($1) }
            whole = polynomial.combined(whole, word, secondLength: size)
        }
        return stride(from: Word.bitWidth - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: whole >> Word($0)) }
    }
}
