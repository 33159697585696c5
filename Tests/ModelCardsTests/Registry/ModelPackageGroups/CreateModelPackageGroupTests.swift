import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite struct CreateModelPackageGroupTests {
    @Test("A group is described as it was created")
    func described() async throws {
        let cards = try await TestService.open()

        let arn = try await cards.createGroup(
            "churn",
            #""ModelPackageGroupDescription": "who leaves", "#
                + #""ManagedConfiguration": {"ManagedStorageType": "Restricted"}"#
        )

        #expect(arn == "arn:aws:sagemaker:us-west-2:123456789012:model-package-group/churn")
        #expect(
            try await describe("churn", cards).text
                == #"{"ModelPackageGroupName":"churn","ModelPackageGroupArn":"\#(arn)","CreationTime":1790000000,"#
                + #""CreatedBy":{"IamIdentity":{"Arn":"arn:aws:iam::123456789012:root","PrincipalId":"123456789012"}},"#
                + #""ModelPackageGroupStatus":"Completed","ModelPackageGroupDescription":"who leaves","#
                + #""ManagedConfiguration":{"ManagedStorageType":"Restricted"}}"#
        )
    }

    @Test("What was not said is not described")
    func minimal() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn", #""ModelPackageGroupDescription": null, "Unheard": {"Of": 1}"#)

        let names = try await describe("churn", cards).members?.map(\.name)

        #expect(
            names == [
                "ModelPackageGroupName", "ModelPackageGroupArn", "CreationTime", "CreatedBy", "ModelPackageGroupStatus",
            ]
        )
    }

    @Test("A name that is taken is refused, in the words that clients look for")
    func taken() async throws {
        let cards = try await TestService.open()
        let arn = try await cards.createGroup("churn")

        await #expect(throws: SageMakerError.modelPackageGroupExists(arn)) { try await cards.createGroup("churn") }

        let error = SageMakerError.modelPackageGroupExists(arn)
        #expect(error.code == .validationException)
        #expect(error.message.contains("Cannot create already existing"))
        #expect(error.message.contains("already exists"))
    }

    @Test("A group has the tags that it was created with")
    func tags() async throws {
        let cards = try await TestService.open()

        let arn = try await cards.createGroup("churn", #""Tags": [{"Key": "team", "Value": "risk"}]"#)

        let listed = try await cards.service.listTags.run(ListTagsInput(resourceArn: arn), for: cards.caller)
        #expect(listed.tags == [Tag(key: "team", value: "risk")])
        await #expect(throws: SageMakerError.duplicateTagKey("a")) {
            try await cards.createGroup("other", #""Tags": [{"Key": "a", "Value": ""}, {"Key": "a", "Value": ""}]"#)
        }
    }

    private func describe(_ name: String, _ cards: TestService) async throws -> JSON {
        try await cards.service.describeModelPackageGroup.run(
            DescribeModelPackageGroupInput(modelPackageGroupName: name),
            for: cards.caller
        ).body
    }
}
