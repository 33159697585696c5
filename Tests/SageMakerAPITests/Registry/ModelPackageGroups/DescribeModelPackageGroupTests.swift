import JSONTree
import SageMakerAPI
import Testing

@Suite("Calls on one model package group on the wire")
struct DescribeModelPackageGroupTests {
    @Test(
        "A description and a deletion take a name or an ARN",
        arguments: ["churn", "arn:aws:sagemaker:us-west-2:123456789012:model-package-group/churn"]
    )
    func reference(reference: String) throws {
        let body = #"{"ModelPackageGroupName":"\#(reference)"}"#

        let described: DescribeModelPackageGroupInput = try read(body)
        let deleted: DeleteModelPackageGroupInput = try read(body)

        #expect(described == DescribeModelPackageGroupInput(modelPackageGroupName: reference))
        #expect(deleted == DeleteModelPackageGroupInput(modelPackageGroupName: reference))
    }

    @Test("The operations on policies take a name alone")
    func policies() throws {
        let arn = "arn:aws:sagemaker:us-west-2:123456789012:model-package-group/churn"

        let put: PutModelPackageGroupPolicyInput = try read(
            #"{"ModelPackageGroupName":"churn","ResourcePolicy":"{ }"}"#
        )
        #expect(put == PutModelPackageGroupPolicyInput(modelPackageGroupName: "churn", resourcePolicy: "{ }"))
        let get: GetModelPackageGroupPolicyInput = try read(#"{"ModelPackageGroupName":"churn"}"#)
        #expect(get == GetModelPackageGroupPolicyInput(modelPackageGroupName: "churn"))
        let delete: DeleteModelPackageGroupPolicyInput = try read(#"{"ModelPackageGroupName":"churn"}"#)
        #expect(delete == DeleteModelPackageGroupPolicyInput(modelPackageGroupName: "churn"))

        let byARN = #"{"ModelPackageGroupName":"\#(arn)","ResourcePolicy":"{}"}"#
        #expect(refusal(of: PutModelPackageGroupPolicyInput.self, byARN)?.code == .validationException)
        #expect(refusal(of: GetModelPackageGroupPolicyInput.self, byARN)?.code == .validationException)
        #expect(refusal(of: DeleteModelPackageGroupPolicyInput.self, byARN)?.code == .validationException)
    }

    @Test("A policy has 1 to 20,480 characters")
    func policyLength() {
        func refused(_ length: Int) -> Bool {
            let policy = String(repeating: "p", count: length)
            return refusal(
                of: PutModelPackageGroupPolicyInput.self,
                #"{"ModelPackageGroupName":"churn","ResourcePolicy":"\#(policy)"}"#
            ) != nil
        }

        #expect([0, 1, 20_480, 20_481].map(refused) == [true, false, false, true])
    }

    @Test("Answers are what they were given")
    func responses() {
        #expect(wireText(DescribeModelPackageGroupOutput(body: .object([JSONMember("A", .null)]))) == #"{"A":null}"#)
        #expect(
            wireText(PutModelPackageGroupPolicyOutput(modelPackageGroupArn: "a")) == #"{"ModelPackageGroupArn":"a"}"#
        )
        #expect(wireText(GetModelPackageGroupPolicyOutput(resourcePolicy: "{}")) == #"{"ResourcePolicy":"{}"}"#)
    }
}
