import JSONTree
import SageMakerAPI
import Testing

@Suite("UpdateModelPackage on the wire")
struct UpdateModelPackageTests {
    static let arn = "arn:aws:sagemaker:us-west-2:123456789012:model-package/churn/1"

    @Test("A request names a package by its ARN and says what is new")
    func request() throws {
        let body =
            #"{"ModelPackageArn":"\#(Self.arn)","ModelApprovalStatus":"Approved","ApprovalDescription":"ok","#
            + #""CustomerMetadataProperties":{"a":"b"},"CustomerMetadataPropertiesToRemove":["c"],"#
            + #""ModelCard":{"ModelCardStatus":"Archived"},"#
            + #""AdditionalInferenceSpecificationsToAdd":[{"Name":"n","Containers":[{"Image":"i"}]}]}"#

        let request: UpdateModelPackageInput = try read(body)

        #expect(request.modelPackageArn == Self.arn)
        #expect(request.modelApprovalStatus == .approved)
        #expect(request.customerMetadataPropertiesToRemove == ["c"])
        #expect(request.modelCard == ModelPackageModelCard(modelCardStatus: .archived))
        #expect(request.definition.text == body)
    }

    @Test("A name is not enough")
    func name() {
        for body in [#"{"ModelPackageArn":"churn/1"}"#, "{}"] {
            #expect(refusal(of: UpdateModelPackageInput.self, body)?.code == .validationException)
        }
    }

    @Test("A map of metadata that is sent is not empty")
    func metadata() {
        #expect(
            refusal(
                of: UpdateModelPackageInput.self,
                #"{"ModelPackageArn":"\#(Self.arn)","CustomerMetadataProperties":{}}"#
            )?.message
                == "1 validation error detected: Value at 'customerMetadataProperties' failed to satisfy constraint: "
                + "Member must have length greater than or equal to 1"
        )
    }

    @Test("The answer is the ARN")
    func response() {
        #expect(wireText(UpdateModelPackageOutput(modelPackageArn: "a")) == #"{"ModelPackageArn":"a"}"#)
    }
}
