import JSONTree
import SageMakerAPI
import Testing

@Suite("CreateModelPackage on the wire")
struct CreateModelPackageTests {
    /// A request as AWS's SDK sends it for a version with a card.
    private static let registration =
        #"{"ModelPackageGroupName":"churn","ModelPackageDescription":"d","ModelMetrics":{"ModelQuality":{"Statistics":"#
        + #"{"ContentType":"application/json","S3Uri":"s3://b/q.json"}},"Bias":{"Report":{"ContentType":"#
        + #""application/json","S3Uri":"s3://b/bias.json"}},"Explainability":{}},"InferenceSpecification":{"#
        + #""Containers":[{"Image":"img","ModelDataUrl":"s3://b/m.tar.gz","Environment":{"A":"1"}}],"SupportedContentTypes":"#
        + #"["text/csv"],"SupportedResponseMIMETypes":["text/csv"],"SupportedTransformInstanceTypes":["ml.m5.large"]},"#
        + #""CertifyForMarketplace":false,"ModelApprovalStatus":"PendingManualApproval","SkipModelValidation":"None","#
        + #""ModelCard":{"ModelCardStatus":"Draft","ModelCardContent":"{}"},"#
        + #""ClientToken":"5bd7a7ef-6a1a-4a1c-8d1d-1f1b8f1d2c3e"}"#

    @Test("What an SDK sends is kept as it is, and read as far as rules look at it")
    func registration() throws {
        let request: CreateModelPackageInput = try read(Self.registration)

        #expect(request.definition.text == Self.registration)
        #expect(request.modelPackageName == nil)
        #expect(request.modelPackageGroupName == "churn")
        #expect(request.tags == nil)
        #expect(request.modelApprovalStatus == .pendingManualApproval)
        #expect(request.clientToken == "5bd7a7ef-6a1a-4a1c-8d1d-1f1b8f1d2c3e")
        #expect(request.modelCard == ModelPackageModelCard(modelCardContent: "{}", modelCardStatus: .draft))
    }

    @Test("Nothing is required, and what is null was not sent")
    func nothing() throws {
        let request: CreateModelPackageInput = try read(#"{"ModelPackageName":null,"ModelCard":null,"Tags":null}"#)

        #expect(request.definition == .object([]))
        #expect(request.modelPackageName == nil)
        #expect(request.modelCard == nil)
    }

    @Test(
        "Nested members are checked too",
        arguments: [
            (
                #"{"InferenceSpecification":{}}"#,
                "Value null at 'inferenceSpecification.containers' failed to satisfy constraint: "
                    + "Member must not be null"
            ),
            (
                #"{"ModelCard":{"ModelCardStatus":"Final"}}"#,
                "Value 'Final' at 'modelCard.modelCardStatus' failed to satisfy constraint: "
                    + "Member must satisfy enum value set: [Draft, PendingReview, Approved, Archived]"
            ),
            (
                #"{"SecurityConfig":{"KmsKeyId":"a b"}}"#,
                "Value 'a b' at 'securityConfig.kmsKeyId' failed to satisfy constraint: "
                    + "Member must satisfy regular expression pattern: [a-zA-Z0-9:/_-]*"
            ),
            (
                #"{"ClientToken":"a_b"}"#,
                "Value 'a_b' at 'clientToken' failed to satisfy constraint: "
                    + "Member must satisfy regular expression pattern: [a-zA-Z0-9-]+"
            ),
        ]
    )
    func constraints(body: String, problem: String) {
        #expect(refusal(of: CreateModelPackageInput.self, body)?.message == "1 validation error detected: \(problem)")
    }

    @Test("A content that is too long is not shown in the refusal")
    func longContent() {
        let content = String(repeating: "x", count: 100_001)

        #expect(
            refusal(of: CreateModelPackageInput.self, #"{"ModelCard":{"ModelCardContent":"\#(content)"}}"#)?.message
                == "1 validation error detected: Value at 'modelCard.modelCardContent' failed to satisfy constraint: "
                + "Member must have length less than or equal to 100000"
        )
    }

    @Test("A value of a wrong type cannot be read")
    func wrongType() {
        let error = refusal(of: CreateModelPackageInput.self, #"{"CertifyForMarketplace":"yes"}"#)
        #expect(error?.code == .serializationException)
    }

    @Test("The answer is the ARN")
    func response() {
        #expect(wireText(CreateModelPackageOutput(modelPackageArn: "a")) == #"{"ModelPackageArn":"a"}"#)
    }
}
