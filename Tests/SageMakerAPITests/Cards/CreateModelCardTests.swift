import SageMakerAPI
import Testing

@Suite("CreateModelCard on the wire")
struct CreateModelCardTests {
    @Test("A request needs a name, a content and a status")
    func minimalRequest() throws {
        let request: CreateModelCardRequest = try read(
            #"{"ModelCardName":"churn","Content":"{}","ModelCardStatus":"Draft"}"#
        )
        #expect(request == CreateModelCardRequest(modelCardName: "churn", content: "{}", modelCardStatus: .draft))
    }

    @Test("A request may have a key and tags")
    func fullRequest() throws {
        let request: CreateModelCardRequest = try read(
            #"{"ModelCardName":"churn","Content":"{ \"a\": 1.0 }","ModelCardStatus":"PendingReview","#
                + #""SecurityConfig":{"KmsKeyId":"alias/cards"},"#
                + #""Tags":[{"Key":"team","Value":"risk"},{"Key":"b","Value":""}]}"#
        )
        #expect(
            request
                == CreateModelCardRequest(
                    modelCardName: "churn",
                    content: #"{ "a": 1.0 }"#,
                    modelCardStatus: .pendingReview,
                    securityConfig: ModelCardSecurityConfig(kmsKeyID: "alias/cards"),
                    tags: [.init(key: "team", value: "risk"), .init(key: "b", value: "")]
                )
        )
    }

    @Test("Members that are null are absent, members that are empty are there")
    func nullAndEmpty() throws {
        let base = #""ModelCardName":"churn","Content":"","ModelCardStatus":"Draft""#
        let withNull: CreateModelCardRequest = try read("{\(base),\"SecurityConfig\":null,\"Tags\":null}")
        #expect(withNull.securityConfig == nil)
        #expect(withNull.tags == nil)
        let withEmpty: CreateModelCardRequest = try read("{\(base),\"SecurityConfig\":{},\"Tags\":[]}")
        #expect(withEmpty.securityConfig == ModelCardSecurityConfig())
        #expect(withEmpty.tags == [])
    }

    @Test("The answer is the card's ARN")
    func response() {
        let response = CreateModelCardResponse(modelCardArn: "arn:aws:sagemaker:us-west-2:123456789012:model-card/a")
        #expect(wireText(response) == #"{"ModelCardArn":"arn:aws:sagemaker:us-west-2:123456789012:model-card/a"}"#)
    }
}
