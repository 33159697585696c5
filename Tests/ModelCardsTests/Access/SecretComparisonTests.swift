import ModelCards
import Testing

@Suite("Secrets that are compared")
struct SecretComparisonTests {
    @Test(
        "They are the same when every byte is, and a beginning is not enough",
        arguments: [
            ("", "", true), ("secret", "secret", true), ("secret", "secreT", false), ("Secret", "secret", false),
            ("secret", "secre", false), ("", "secret", false),
        ]
    )
    func compared(one: String, other: String, areEqual: Bool) {
        #expect(SecretComparison.areEqual(one.utf8, other.utf8) == areEqual)
    }
}
