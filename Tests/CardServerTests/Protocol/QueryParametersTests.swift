import CardServer
import Testing

@Suite("Forms of the query protocol are read as browsers and SDKs write them")
struct QueryParametersTests {
    @Test(
        "Escapes and plus signs are decoded; what is no escape stands for itself",
        arguments: [
            ("a=b+c", "b c"), ("a=%41%e2%82%ac", "A€"), ("a=%2B%26", "+&"), ("%61=b", "b"), ("a", ""), ("a=b=c", "b=c"),
            ("a=%", "%"), ("a=%4", "%4"), ("a=%zz", "%zz"), ("a=%+f", "% f"), ("a=%-0", "%-0"), ("a=%%41", "%A"),
            ("a=%FF", "\u{FFFD}"), ("a=1&a=2", "2"),
        ]
    )
    func decoding(form: String, value: String) {
        #expect(QueryParameters(Array(form.utf8))["a"] == value)
    }

    @Test("A field that is not there has no value")
    func missing() {
        #expect(QueryParameters(Array("b=1&&=2".utf8))["a"] == nil)
    }
}
