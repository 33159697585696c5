import CardServer
import SageMakerAPI
import Testing

@Suite("Dates in headers")
struct S3DateTests {
    @Test(
        "A moment and its text",
        arguments: [
            (784_111_777, "Sun, 06 Nov 1994 08:49:37 GMT"),
            (0, "Thu, 01 Jan 1970 00:00:00 GMT"),
            (951_782_400, "Tue, 29 Feb 2000 00:00:00 GMT"),
            (1_700_000_000, "Tue, 14 Nov 2023 22:13:20 GMT"),
        ] as [(Int64, String)]
    )
    func both(seconds: Int64, text: String) {
        #expect(S3Date.text(of: Timestamp(milliseconds: seconds * 1000 + 999)) == text)
        #expect(S3Date.seconds(of: text) == seconds)
    }

    @Test(
        "Any other text is no date",
        arguments: [
            "", "yesterday", "1994-11-06T08:49:37Z", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Foo 1994 08:49:37 GMT",
            "Sun, 31 Jun 1994 08:49:37 GMT", "Sun, 6 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
        ]
    )
    func ignored(text: String) {
        #expect(S3Date.seconds(of: text) == nil)
    }
}
