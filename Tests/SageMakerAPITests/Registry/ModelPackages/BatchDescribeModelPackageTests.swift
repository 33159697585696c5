import JSONTree
import SageMakerAPI
import Testing

@Suite("BatchDescribeModelPackage on the wire")
struct BatchDescribeModelPackageTests {
    static let arn = "arn:aws:sagemaker:us-west-2:123456789012:model-package/churn/1"

    @Test("A request has 1 to 100 ARNs")
    func request() throws {
        let request: BatchDescribeModelPackageInput = try read(#"{"ModelPackageArnList":["\#(Self.arn)"]}"#)
        #expect(request == BatchDescribeModelPackageInput(modelPackageArnList: [Self.arn]))

        func refused(_ count: Int) -> Bool {
            let list = Array(repeating: "\"\(Self.arn)\"", count: count).joined(separator: ",")
            return refusal(of: BatchDescribeModelPackageInput.self, #"{"ModelPackageArnList":[\#(list)]}"#) != nil
        }
        #expect([0, 1, 100, 101].map(refused) == [true, false, false, true])
        #expect(
            refusal(of: BatchDescribeModelPackageInput.self, #"{"ModelPackageArnList":["churn/1"]}"#)?.code
                == .validationException
        )
    }

    @Test("The answer has two maps")
    func response() {
        #expect(
            wireText(
                BatchDescribeModelPackageOutput(
                    modelPackageSummaries: [JSONMember("a", .object([]))],
                    errors: [JSONMember("b", .object([JSONMember("ErrorCode", .string("c"))]))]
                )
            ) == #"{"ModelPackageSummaries":{"a":{}},"BatchDescribeModelPackageErrorMap":{"b":{"ErrorCode":"c"}}}"#
        )
    }
}
