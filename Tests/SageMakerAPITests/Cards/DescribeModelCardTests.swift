import SageMakerAPI
import Testing

@Suite("DescribeModelCard on the wire")
struct DescribeModelCardTests {
    @Test("A request needs a name or an ARN")
    func minimalRequest() throws {
        let request: DescribeModelCardRequest = try read(#"{"ModelCardName":"churn"}"#)
        #expect(request == DescribeModelCardRequest(modelCardName: "churn"))
    }

    @Test("A request may ask for a version, and for less than all data")
    func fullRequest() throws {
        let arn = "arn:aws:sagemaker:us-west-2:123456789012:model-card/churn"
        let request: DescribeModelCardRequest = try read(
            #"{"ModelCardName":"\#(arn)","ModelCardVersion":3,"IncludedData":"MetadataOnly"}"#
        )
        #expect(
            request
                == DescribeModelCardRequest(modelCardName: arn, modelCardVersion: 3, includedData: .metadataOnly)
        )
    }

    @Test("An answer leaves out what is absent")
    func minimalResponse() {
        let response = DescribeModelCardResponse(
            modelCardArn: "arn",
            modelCardName: "churn",
            modelCardVersion: 1,
            encodedContent: EncodedText(#"{"a":"é"}"#),
            modelCardStatus: .draft,
            creationTime: Timestamp(milliseconds: 1_700_000_000_123),
            createdBy: UserContext()
        )
        #expect(
            wireText(response)
                == #"{"ModelCardArn":"arn","ModelCardName":"churn","ModelCardVersion":1,"#
                + #""Content":"{\"a\":\"é\"}","ModelCardStatus":"Draft","CreationTime":1700000000.123,"CreatedBy":{}}"#
        )
    }

    @Test("An answer has every member under the API's name")
    func fullResponse() {
        let response = DescribeModelCardResponse(
            modelCardArn: "arn",
            modelCardName: "churn",
            modelCardVersion: 12,
            encodedContent: EncodedText("{}"),
            modelCardStatus: .archived,
            securityConfig: ModelCardSecurityConfig(kmsKeyID: "key"),
            creationTime: Timestamp(milliseconds: 1_700_000_000_000),
            createdBy: UserContext(iamIdentity: IamIdentity(arn: "a", principalID: "p")),
            lastModifiedTime: Timestamp(milliseconds: 1_700_000_001_500),
            lastModifiedBy: UserContext(userProfileName: "ada"),
            modelCardProcessingStatus: .deleteInProgress
        )
        #expect(
            wireText(response)
                == #"{"ModelCardArn":"arn","ModelCardName":"churn","ModelCardVersion":12,"Content":"{}","#
                + #""ModelCardStatus":"Archived","SecurityConfig":{"KmsKeyId":"key"},"CreationTime":1700000000,"#
                + #""CreatedBy":{"IamIdentity":{"Arn":"a","PrincipalId":"p"}},"LastModifiedTime":1700000001.5,"#
                + #""LastModifiedBy":{"UserProfileName":"ada"},"ModelCardProcessingStatus":"DeleteInProgress"}"#
        )
    }
}
