import AWSSignature
import Testing

@Suite("Times in signatures")
struct SignatureTimeTests {
    @Test(
        "A compact time names the same second in both directions",
        arguments: [
            ("19700101T000000Z", 0),
            ("19691231T235959Z", -1),
            ("20000229T120000Z", 951_825_600),
            ("20260102T030405Z", 1_767_323_045),
            ("20991231T235959Z", 4_102_444_799),
            ("00010101T000000Z", -62_135_596_800),
            ("99991231T235959Z", 253_402_300_799),
        ]
    )
    func compact(_ text: String, _ seconds: Int) {
        #expect(SignatureTime.epochSeconds(compact: text) == seconds)
        #expect(SignatureTime.compact(seconds) == text)
    }

    @Test("Every day of eight hundred years follows the day before it")
    func days() {
        for day in stride(from: -146_097, to: 146_097, by: 1) {
            let seconds = day * 86_400
            #expect(SignatureTime.epochSeconds(compact: SignatureTime.compact(seconds)) == seconds)
        }
    }

    @Test(
        "A text that names no moment is refused",
        arguments: [
            "", "20260102", "20260102T030405", "2026-01-02T03:04:05Z", "20260102T030405z", "20260102 030405Z",
            "20261302T030405Z", "20260002T030405Z", "20260230T030405Z", "20250229T030405Z", "20260100T030405Z",
            "20260102T240405Z", "20260102T036005Z", "20260102T030460Z", "2026010XT030405Z", "20260102T030405ZZ",
            "+0260102T030405Z",
        ]
    )
    func refused(_ text: String) {
        #expect(SignatureTime.epochSeconds(compact: text) == nil)
    }

    @Test(
        "An HTTP date in UTC is read",
        arguments: [
            "Fri, 02 Jan 2026 03:04:05 GMT", "Fri, 02 Jan 2026 03:04:05 -0000", "Fri, 02 Jan 2026 03:04:05 UTC",
        ]
    )
    func httpDate(_ text: String) {
        #expect(SignatureTime.epochSeconds(httpDate: text) == 1_767_323_045)
    }

    @Test(
        "Another date is refused",
        arguments: [
            "Fri, 02 Jan 2026 03:04:05 CET", "Fri, 02 Jan 2026 03:04:05 +0100", "Friday, 02-Jan-26 03:04:05 GMT",
            "Fri, 02 jan 2026 03:04:05 GMT", "Fri, 31 Feb 2026 03:04:05 GMT", "Fri Jan  2 03:04:05 2026", "",
        ]
    )
    func otherDate(_ text: String) {
        #expect(SignatureTime.epochSeconds(httpDate: text) == nil)
    }

    @Test("A time beyond four-digit years is moved to the nearest one that can be written")
    func beyond() {
        #expect(SignatureTime.compact(.max) == "99991231T235959Z")
        #expect(SignatureTime.compact(.min) == "00000101T000000Z")
    }
}
