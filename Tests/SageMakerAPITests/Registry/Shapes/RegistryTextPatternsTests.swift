import SageMakerAPI
import Testing

@Suite("Patterns that ask for kinds of characters")
struct RegistryTextPatternsTests {
    @Test(
        "A description has letters, marks, spaces, symbols, numbers and punctuation, and no control characters",
        arguments: [
            ("", true), ("Größe = 10 µ; ok? 🂡 e\u{301} \u{2028}", true), ("a\nb", false), ("a\tb", false),
            ("a\u{200D}b", false), ("\u{E000}", false), ("\u{10FFFF}", false),
        ]
    )
    func descriptions(text: String, isPrintable: Bool) {
        #expect(StringShape.entityDescription.pattern?.matches(text) == isPrintable)
    }

    @Test(
        "The source of a package has no symbols either",
        arguments: [
            ("", true), ("s3://bucket/a b/größe_%20.tar", true), ("a=b", false), ("a+b", false), ("~/m", false),
            ("a\nb", false),
        ]
    )
    func sources(text: String, isSource: Bool) {
        #expect(StringShape.modelPackageSourceURI.pattern?.matches(text) == isSource)
    }

    @Test(
        "Labels on packages have the characters of tags",
        arguments: [("", true), ("team:größe/1 @home", true), ("a*b", false), ("a\nb", false), ("{}", false)]
    )
    func labels(text: String, isLabel: Bool) {
        #expect(StringShape.customerMetadataKey.pattern?.matches(text) == isLabel)
        #expect(StringShape.customerMetadataValue.pattern?.matches(text) == isLabel)
    }

    @Test(
        "The version of a hub's entry is three numbers with any character between them",
        arguments: [
            ("1.0.0", true), ("1234.1234.1234", true), ("1/2/3", true), ("12345", true), ("1é2é3", true),
            ("1.2", false), ("1234", false), ("12345.1.1", false), ("123456.1.1", false), ("1.2.3.4", false),
            ("a.1.2", false), ("1.2.3 ", false), ("", false), ("1\n2\n3", false),
        ]
    )
    func versions(text: String, isVersion: Bool) {
        #expect(StringShape.hubContentVersion.pattern?.matches(text) == isVersion)
    }
}
