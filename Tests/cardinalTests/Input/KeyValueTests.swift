import Testing
import cardinal

@Suite("key=value on the command line")
struct KeyValueTests {
    @Test("splits at the first equals sign")
    func split() throws {
        let pair = try #require(KeyValue(argument: "url=a=b"))

        #expect((pair.key, pair.value) == ("url", "a=b"))
        #expect(KeyValue(argument: "key=")?.value == "")
    }

    @Test("needs a key and an equals sign", arguments: ["", "key", "=value", "="])
    func refused(argument: String) {
        #expect(KeyValue(argument: argument) == nil)
    }
}
