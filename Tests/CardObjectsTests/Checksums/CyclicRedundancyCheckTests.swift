import CardObjects
import Testing

@Suite("Cyclic redundancy checks")
struct CyclicRedundancyCheckTests {
    private let text = Array("123456789".utf8)

    @Test("The published check values")
    func published() {
        #expect(check(text, CyclicPolynomials.crc32) == 0xCBF4_3926)
        #expect(check(text, CyclicPolynomials.crc32c) == 0xE306_9283)
        #expect(check(text, CyclicPolynomials.crc64nvme) == 0xAE8B_1486_0A79_9888)
    }

    @Test("Bytes give the same check in one run or in several", arguments: 0...17)
    func runs(split: Int) {
        let bytes = (0..<100).map { UInt8(truncatingIfNeeded: $0 * 37) }
        var parts = CyclicRedundancyCheck(CyclicPolynomials.crc64nvme)
        Array(bytes[..<split]).withUnsafeBytes { parts.update($0) }
        Array(bytes[split...]).withUnsafeBytes { parts.update($0) }

        #expect(parts.value == check(bytes, CyclicPolynomials.crc64nvme))
    }

    @Test("The check of a whole can be had from those of its parts", arguments: [0, 1, 4, 8, 9])
    func combined(split: Int) {
        let crc32 = CyclicPolynomials.crc32
        let crc64 = CyclicPolynomials.crc64nvme
        let (first, second) = (Array(text[..<split]), Array(text[split...]))
        let length = Int64(second.count)

        let short = crc32.combined(check(first, crc32), check(second, crc32), secondLength: length)
        let long = crc64.combined(check(first, crc64), check(second, crc64), secondLength: length)

        #expect(short == 0xCBF4_3926)
        #expect(long == 0xAE8B_1486_0A79_9888)
    }

    private func check<Word>(_ bytes: [UInt8], _ polynomial: CyclicPolynomial<Word>) -> Word {
        var check = CyclicRedundancyCheck(polynomial)
        bytes.withUnsafeBytes { check.update($0) }
        return check.value
    }
}
