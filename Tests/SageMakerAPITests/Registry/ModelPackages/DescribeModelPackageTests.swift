import JSONTree
import SageMakerAPI
import Testing

@Suite("DescribeModelPackage on the wire")
struct DescribeModelPackageTests {
    @Test(
        "A package is named by its ARN, its name, or its group and version",
        arguments: ["scorer", "churn/3", "arn:aws:sagemaker:us-west-2:123456789012:model-package/churn/3"]
    )
    func reference(reference: String) throws {
        let described: DescribeModelPackageInput = try read(
            #"{"ModelPackageName":"\#(reference)","IncludedData":"MetadataOnly"}"#
        )
        let deleted: DeleteModelPackageInput = try read(#"{"ModelPackageName":"\#(reference)"}"#)

        #expect(described == DescribeModelPackageInput(modelPackageName: reference, includedData: .metadataOnly))
        #expect(deleted == DeleteModelPackageInput(modelPackageName: reference))
    }

    @Test(
        "Anything else names none",
        arguments: ["", "a_b", "churn/", "churn/x", "churn/1/2", "churn/1234567890", "-a"]
    )
    func noReference(reference: String) {
        let body = #"{"ModelPackageName":"\#(reference)"}"#

        #expect(refusal(of: DescribeModelPackageInput.self, body)?.code == .validationException)
        #expect(refusal(of: DeleteModelPackageInput.self, body)?.code == .validationException)
    }

    @Test("The answer is the description")
    func response() {
        #expect(wireText(DescribeModelPackageOutput(body: .object([JSONMember("A", .array([]))]))) == #"{"A":[]}"#)
    }
}
