import CardServer
import ModelCards
import Testing

@Suite("The Range header")
struct RangeHeaderTests {
    @Test(
        "One range of bytes",
        arguments: [
            ("bytes=0-0", ObjectRange.between(0, 0)), ("bytes=5-", .from(5)), ("bytes=-7", .last(7)),
            ("bytes=2-9223372036854775807", .between(2, .max)), ("bytes=-0", .last(0)),
        ]
    )
    func reads(header: String, range: ObjectRange) {
        #expect(ObjectRange(header: header) == range)
    }

    @Test(
        "What is no single range is ignored",
        arguments: [
            "", "bytes", "bytes=", "bytes=-", "bytes=a-b", "bytes=4-2", "bytes=0-1,3-4", "items=0-1", "bytes=0--1",
            "bytes=99999999999999999999-", "bytes=1 - 2",
        ]
    )
    func ignores(header: String) {
        #expect(ObjectRange(header: header) == nil)
    }
}
