import CardTesting
import Testing

@Suite struct CardCallTests {
    @Test("A card is created, described and deleted with the bytes that clients read")
    func life() async throws {
        let server = try await TestServer.start()

        let created = try await server.call(
            "CreateModelCard",
            #"{"ModelCardName":"fraud","ModelCardStatus":"Draft","Content":"{\"intended_uses\": {\"risk_rating\": \"Low\"}}"}"#
        )
        #expect(created.status == 200)
        #expect(created.headers["content-type"] == "application/x-amz-json-1.1")
        #expect(created.headers["x-amzn-requestid"]?.count == 36)
        #expect(
            created.text == #"{"ModelCardArn":"arn:aws:sagemaker:us-west-2:123456789012:model-card/fraud"}"#
        )

        let described = try await server.call("DescribeModelCard", #"{"ModelCardName":"fraud"}"#)
        #expect(described.status == 200)
        #expect(
            described.text.hasPrefix(
                #"{"ModelCardArn":"arn:aws:sagemaker:us-west-2:123456789012:model-card/fraud","ModelCardName":"fraud","#
                    + #""ModelCardVersion":1,"Content":"{\"intended_uses\": {\"risk_rating\": \"Low\"}}","#
                    + #""ModelCardStatus":"Draft","CreationTime":"#
            )
        )
        #expect(
            described.text.contains(
                #""CreatedBy":{"IamIdentity":{"Arn":"arn:aws:iam::123456789012:root","PrincipalId":"123456789012"}}"#
            )
        )

        let deleted = try await server.call("DeleteModelCard", #"{"ModelCardName":"fraud"}"#)
        #expect(deleted.status == 200)
        #expect(deleted.body.isEmpty)
        await server.stop()
    }

    @Test("Refusals are 400 with the code in __type")
    func refusals() async throws {
        let server = try await TestServer.start()

        let missing = try await server.call("DescribeModelCard", #"{"ModelCardName":"fraud"}"#)
        #expect(missing.status == 400)
        #expect(
            missing.text
                == #"{"__type":"ResourceNotFound","message":"Model card fraud does not exist","#
                + #""Message":"Model card fraud does not exist"}"#
        )

        let invalid = try await server.call("CreateModelCard", #"{"ModelCardName":"-","ModelCardStatus":"New"}"#)
        #expect(invalid.status == 400)
        #expect(
            invalid.text.hasPrefix(
                #"{"__type":"ValidationException","message":"3 validation errors detected: "#
                    + #"Value '-' at 'modelCardName' failed to satisfy constraint: "#
                    + #"Member must satisfy regular expression pattern: [a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}; "#
                    + #"Value null at 'content' failed to satisfy constraint: Member must not be null; "#
                    + #"Value 'New' at 'modelCardStatus' failed to satisfy constraint: "#
                    + #"Member must satisfy enum value set: [Draft, PendingReview, Approved, Archived]","#
            )
        )
        await server.stop()
    }
}
