import Testing
import cardinal

@Suite("A text rule")
struct TextRuleTests {
    @Test(
        "accepts what it describes",
        arguments: [
            (TextRule.hostAddress, "::1"), (.path, "./my data"), (.databaseURL, "postgresql://localhost/cards"),
            (.accountID, "000000000001"), (.region, "us-gov-west-1"), (.accessKeyID, "AKIAIOSFODNN7EXAMPLE"),
            (.accessKeyID, "test"), (.secretAccessKey, "a/b+c="), (.bucketName, "my.bucket-1"),
        ]
    )
    func accepts(rule: TextRule, text: String) {
        #expect(rule.accepts(text))
    }

    @Test(
        "refuses what it does not",
        arguments: [
            (TextRule.hostAddress, ""), (.hostAddress, "local host"), (.path, ""), (.databaseURL, "mysql://localhost"),
            (.accountID, "12345678901"), (.accountID, "12345678901x"), (.region, "US-EAST-1"), (.region, ""),
            (.accessKeyID, "a/b"), (.accessKeyID, ""), (.secretAccessKey, "two words"), (.bucketName, "ab"),
            (.bucketName, "-bucket"), (.bucketName, "Bucket"), (.bucketName, "bucket'"),
        ]
    )
    func refuses(rule: TextRule, text: String) {
        #expect(!rule.accepts(text))
    }
}
