import AWSSignature
import Testing

@Suite("Digests in hexadecimal")
struct HexDigestTests {
    @Test(
        "A digest is 64 lower-case digits",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ]
    )
    func digest(_ text: String, _ expected: String) {
        #expect(hexSHA256(Array(text.utf8)) == expected)
        #expect(hexSHA256(Array(text.utf8)[...]) == expected)
        #expect(hexSHA256(text.utf8.lazy.map { $0 }) == expected)
        #expect(Array(text.utf8).withUnsafeBytes { hexSHA256($0) } == expected)
    }
}
