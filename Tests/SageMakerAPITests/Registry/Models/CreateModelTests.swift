import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite("CreateModel on the wire")
struct CreateModelTests {
    @Test("A request keeps the members that the API knows, as they were sent")
    func request() throws {
        let request: CreateModelInput = try read(
            #"{"PrimaryContainer":{"Image":"i","Environment":{"A":"1"},"ModelDataUrl":"s3://b/m","Sparkle":1},"#
                + #""ModelName":"churn","VpcConfig":null,"Tags":[{"Key":"team","Value":"risk"}],"Sparkle":{}}"#
        )
        #expect(request.modelName == "churn")
        #expect(request.tags == [Tag(key: "team", value: "risk")])
        #expect(
            request.definition.text
                == #"{"PrimaryContainer":{"Image":"i","Environment":{"A":"1"},"ModelDataUrl":"s3://b/m"},"#
                + #""ModelName":"churn","Tags":[{"Key":"team","Value":"risk"}]}"#
        )
    }

    @Test(
        "What is out of bounds is named with its place",
        arguments: [
            ("{}", "Value null at 'modelName' failed to satisfy constraint: Member must not be null"),
            (
                #"{"ModelName":"a_b"}"#,
                "Value 'a_b' at 'modelName' failed to satisfy constraint: Member must satisfy regular expression "
                    + #"pattern: [a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"#
            ),
            (
                #"{"ModelName":"a","PrimaryContainer":{"Image":"a b"}}"#,
                #"Value 'a b' at 'primaryContainer.image' failed to satisfy constraint: Member must satisfy regular "#
                    + #"expression pattern: [\S]+"#
            ),
            (
                #"{"ModelName":"a","Containers":[{"Image":"i"},{"ModelDataUrl":"file:///m"}]}"#,
                "Value 'file:///m' at 'containers.2.member.modelDataUrl' failed to satisfy constraint: Member must "
                    + "satisfy regular expression pattern: (https|s3)://([^/]+)/?(.*)"
            ),
            (
                #"{"ModelName":"a","PrimaryContainer":{"ImageConfig":{}}}"#,
                "Value null at 'primaryContainer.imageConfig.repositoryAccessMode' failed to satisfy constraint: "
                    + "Member must not be null"
            ),
            (
                #"{"ModelName":"a","VpcConfig":{"SecurityGroupIds":[],"Subnets":["s-1"]}}"#,
                "Value '[]' at 'vpcConfig.securityGroupIds' failed to satisfy constraint: Member must have length "
                    + "greater than or equal to 1"
            ),
        ]
    )
    func violations(body: String, violation: String) {
        #expect(
            refusal(of: CreateModelInput.self, body)
                == SageMakerError(.validationException, "1 validation error detected: \(violation)")
        )
    }

    @Test("The answer is the model's ARN")
    func response() {
        #expect(wireText(CreateModelOutput(modelArn: "arn-a")) == #"{"ModelArn":"arn-a"}"#)
    }
}
