import ModelCards
import Testing

@Suite("Metadata of a card's content")
struct CardContentMetadataTests {
    @Test(
        "Only the identifying members are left, in the document's order",
        arguments: [
            ("{}", "{}"),
            (#"{"business_details":{"line_of_business":"b"},"model_overview":{"model_owner":"o"}}"#, "{}"),
            (
                SampleContent.full,
                #"{"model_overview":{"model_id":"arn:aws:sagemaker:us-west-2:123456789012:model/credit","#
                    + #""model_name":"credit"},"intended_uses":{"risk_rating":"Low"}}"#
            ),
            (
                SampleContent.package,
                #"{"intended_uses":{"risk_rating":"High"},"model_package_details":{"model_package_arn":"#
                    + #""arn:aws:sagemaker:us-west-2:123456789012:model-package/g/1","model_package_group_name":"g"}}"#
            ),
            (
                #"{ "model_package_details": {"model_package_arn": "a", "task": "t"}, "model_overview": {"model_name": "é"}}"#,
                #"{"model_package_details":{"model_package_arn":"a"},"model_overview":{"model_name":"é"}}"#
            ),
            (
                #"{"model_overview":{"model_name":"a\u00e9\/\"\n"},"model\u005foverview2":1}"#,
                #"{"model_overview":{"model_name":"aé/\"\n"}}"#
            ),
            (#"{"model\u005foverview":{"model\u005fid":"m"}}"#, #"{"model_overview":{"model_id":"m"}}"#),
        ]
    )
    func reduces(text: String, expected: String) throws {
        #expect(try CardContent(stored: text).metadataOnly() == expected)
    }

    @Test("Stored content may be anything", arguments: ["[]", "7", #"{"model_overview":[{"model_id":"m"}]}"#])
    func strange(text: String) throws {
        #expect(try CardContent(stored: text).metadataOnly() == "{}")
    }
}
