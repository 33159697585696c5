import SageMakerAPI
import Testing

@Suite("Patterns")
struct PatternTests {
    static let arn = "arn:aws:sagemaker:us-west-2:123456789012:"

    @Test(
        "A name is letters and digits with hyphens between them",
        arguments: [
            "a", "7", "A-b", "a--b", "a\(String(repeating: "-", count: 70))b", String(repeating: "a", count: 63),
        ]
    )
    func names(text: String) {
        #expect(StringShape.entityName.pattern?.matches(text) == true)
    }

    @Test(
        "Anything else is no name",
        arguments: [
            "", "-a", "a-", "-", "a_b", "a b", "a.b", "é", "a\n", "a/b", String(repeating: "a", count: 64),
        ]
    )
    func notNames(text: String) {
        #expect(StringShape.entityName.pattern?.matches(text) == false)
    }

    @Test(
        "A card is named by its name or its ARN",
        arguments: [
            "a", "a-b", "\(arn)model-card/a", "\(arn)model-card/a-b", "\(arn)model-card/x/export-job/y",
            "arn:aws-us-gov:sagemaker:us-gov-west-1:123456789012:model-card/a",
            "arn:aws:sagemaker::123456789012:model-card/a",
        ]
    )
    func namesOrArns(text: String) {
        #expect(StringShape.modelCardNameOrArn.pattern?.matches(text) == true)
    }

    @Test(
        "Anything else names no card",
        arguments: [
            "", "a_b", "\(arn)model-card/", "\(arn)model-card/a-", "\(arn)model-card/a_", "\(arn)model/a",
            "arn:aws:sagemaker:us-west-2:12345678901:model-card/a",
            "arn:aws:sagemaker:us-west-2:1234567890123:model-card/a",
            "arn:aws:s3:us-west-2:123456789012:model-card/a", "arn:AWS:sagemaker:us-west-2:123456789012:model-card/a",
            "arn:aws:sagemaker:US:123456789012:model-card/a", "\(arn)model-card/a\nb", " \(arn)model-card/a",
        ]
    )
    func notNamesOrArns(text: String) {
        #expect(StringShape.modelCardNameOrArn.pattern?.matches(text) == false)
    }

    @Test(
        "An export job's ARN goes through its card's",
        arguments: [
            ("\(arn)model-card/a/export-job/b", true),
            ("arn:aws-cn:sagemaker:cn-north-1:123456789012:model-card/a-1/export-job/b-2", true),
            ("\(arn)model-card/a", false),
            ("\(arn)model-card/a/export-job/", false),
            ("\(arn)model-card//export-job/b", false),
            ("\(arn)model-card/a/export-job/b/", false),
            ("\(arn)model-card/a/export-job/b_c", false),
            ("arn:aws:sagemaker:us:123456789012:model-card/a/export-job/b", false),
            ("arn:aws:sagemaker:abcdefghijklmnopq:123456789012:model-card/a/export-job/b", false),
        ]
    )
    func exportJobArns(text: String, matches: Bool) {
        #expect(StringShape.modelCardExportJobArn.pattern?.matches(text) == matches)
    }

    @Test(
        "A tag is on an ARN of the service",
        arguments: [
            ("\(arn)model-card/a", true), ("\(arn)x", true), ("\(arn)", false), ("a", false),
            ("arn:aws:s3:us-west-2:123456789012:x", false), ("\(arn)a\nb", false),
        ]
    )
    func resourceArns(text: String, matches: Bool) {
        #expect(StringShape.resourceArn.pattern?.matches(text) == matches)
    }

    @Test(
        "An S3 URI has a bucket",
        arguments: [
            ("s3://bucket", true), ("s3://bucket/", true), ("s3://bucket/a/b c", true), ("https://host/bucket", true),
            ("s3://bucket//x", true), ("s3://", false), ("s3:///key", false), ("http://host/x", false),
            ("S3://bucket", false), ("s3:/bucket", false), ("bucket", false), ("s3://bucket/a\nb", false), ("", false),
        ]
    )
    func s3URIs(text: String, matches: Bool) {
        #expect(StringShape.s3URI.pattern?.matches(text) == matches)
    }

    @Test(
        "A KMS key is an identifier, an alias or an ARN",
        arguments: [
            ("", true), ("alias/x", true), ("arn:aws:kms:us-west-2:123456789012:key/1234-abcd", true), ("a_b", true),
            ("a b", false), ("a.b", false), ("é", false),
        ]
    )
    func kmsKeys(text: String, matches: Bool) {
        #expect(StringShape.kmsKeyID.pattern?.matches(text) == matches)
    }

    @Test(
        "A tag is letters, numbers and spaces of any script, and a few signs",
        arguments: [
            ("", true), ("Cost center", true), ("a_b.c:d/e=f+g-h@i", true), ("größe", true), ("価格", true), ("٣", true),
            ("½", true), ("\u{A0}", true), ("\u{2028}", true), ("a\tb", false), ("a\nb", false), ("a;b", false),
            ("a#b", false), ("🙂", false), ("e\u{301}", false), ("\u{80}", false),
        ]
    )
    func tags(text: String, matches: Bool) {
        #expect(SageMakerAPI.Tag.keyShape.pattern?.matches(text) == matches)
    }
}
