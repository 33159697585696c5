import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite struct DescribeModelTests {
    @Test("A model is described with what was sent, and with nothing else that could be")
    func describe() async throws {
        let cards = try await TestService.open()
        let container = #"{"Image":"i","Environment":{},"ModelDataUrl":"s3://b/m.tar.gz"}"#
        let arn = try await cards.createModel(
            "churn",
            #""PrimaryContainer": \#(container), "VpcConfig": null, "Tags": [{"Key": "k", "Value": "v"}]"#
        )

        #expect(
            try await cards.describeModel("churn").text
                == #"{"ModelName":"churn","PrimaryContainer":\#(container),"CreationTime":1790000000,"#
                + #""ModelArn":"\#(arn)"}"#
        )
    }

    @Test("An empty list of containers beside a container is not shown, since clients would look into it")
    func emptyContainers() async throws {
        let cards = try await TestService.open()
        try await cards.createModel("churn", #""Containers": [], "PrimaryContainer": {"Image": "i"}"#)

        #expect(try await cards.describeModel("churn")["Containers"] == nil)
    }

    @Test("A model of another region is unknown")
    func scope() async throws {
        let cards = try await TestService.open()
        try await cards.createModel("churn")

        await #expect(
            throws: SageMakerError.modelNotFound("arn:aws:sagemaker:eu-west-1:123456789012:model/churn")
        ) {
            try await cards.describeModel("churn", as: TestService.caller(region: "eu-west-1"))
        }
    }
}
