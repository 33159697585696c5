import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite struct DescribeModelPackageTests {
    /// What the SDK sends of a model, and what AWS's own test sends of its explainability.
    private static let definition = #"""
        "ModelPackageDescription": "second", "CertifyForMarketplace": false, "ModelApprovalStatus": "Approved",
        "InferenceSpecification": {"Containers": [{"Image": "img", "ModelDataUrl": "s3://b/model.tar.gz"}],
        "SupportedContentTypes": [], "SupportedResponseMIMETypes": []},
        "ModelMetrics": {"Bias": {"Report": {"ContentType": "application/json", "S3Uri": "s3://b/bias.json"}},
        "Explainability": {}}, "MetadataProperties": {"CommitId": "abc"},
        "CustomerMetadataProperties": {"stage": "one"}, "SkipModelValidation": "None",
        "ModelLifeCycle": {"Stage": "dev", "StageStatus": "ok"}, "Task": null
        """#

    private static let person =
        #"{"IamIdentity":{"Arn":"arn:aws:iam::123456789012:root","PrincipalId":"123456789012"}}"#

    @Test("A version is described as it was registered, with its place in the group and without a name")
    func versioned() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        let arn = try await cards.createVersion(of: "churn", Self.definition)

        let body = try await cards.describePackage(arn)

        #expect(
            body.text == #"{"ModelPackageGroupName":"churn","ModelPackageVersion":1,"ModelPackageArn":"\#(arn)","#
                + #""CreationTime":1790000000,"ModelPackageStatus":"Completed","#
                + #""ModelPackageStatusDetails":{"ValidationStatuses":[],"ImageScanStatuses":[]},"#
                + #""CreatedBy":\#(Self.person),"ModelPackageDescription":"second","CertifyForMarketplace":false,"#
                + #""ModelApprovalStatus":"Approved","InferenceSpecification":{"Containers":[{"Image":"img","#
                + #""ModelDataUrl":"s3://b/model.tar.gz"}],"SupportedContentTypes":[],"#
                + #""SupportedResponseMIMETypes":[]},"ModelMetrics":{"Bias":{"Report":{"ContentType":"application/json","S3Uri":"s3://b/bias.json"}},"#
                + #""Explainability":{}},"MetadataProperties":{"CommitId":"abc"},"#
                + #""CustomerMetadataProperties":{"stage":"one"},"SkipModelValidation":"None","#
                + #""ModelLifeCycle":{"Stage":"dev","StageStatus":"ok"}}"#
        )
    }

    @Test("A package without a group is described by its name, and says no more than it was told")
    func unversioned() async throws {
        let cards = try await TestService.open()
        let arn = try await cards.createPackage(#""ModelPackageName": "scorer", "ClientToken": "t""#)

        #expect(
            try await cards.describePackage("scorer").text
                == #"{"ModelPackageName":"scorer","ModelPackageArn":"\#(arn)","CreationTime":1790000000,"#
                + #""ModelPackageStatus":"Completed","#
                + #""ModelPackageStatusDetails":{"ValidationStatuses":[],"ImageScanStatuses":[]},"#
                + #""CreatedBy":\#(Self.person)}"#
        )
    }

    @Test("A package is found by its ARN and by its name", arguments: ["churn/1", "scorer"])
    func references(name: String) async throws {
        let cards = try await packages()

        for reference in [name, cards.packageARN(name)] {
            #expect(try await cards.describePackage(reference)["ModelPackageArn"]?.string == cards.packageARN(name))
        }
    }

    @Test(
        "What is not there cannot be found, in the words that clients look for",
        arguments: ["churn", "churn/2", "churn/01", "scorer/1"]
    )
    func missing(name: String) async throws {
        let cards = try await packages()
        let arn = cards.packageARN(name)

        await #expect(throws: SageMakerError.modelPackageNotFound(arn)) { try await cards.describePackage(name) }
        await #expect(throws: SageMakerError.modelPackageNotFound(arn)) { try await cards.describePackage(arn) }

        let error = SageMakerError.modelPackageNotFound(arn)
        #expect(error.code == .validationException)
        #expect(error.message == "Could not find model package \(arn): ModelPackage \(arn) does not exist.")
    }

    @Test("The ARN of another kind of thing, and one of another region, finds no package")
    func elsewhere() async throws {
        let cards = try await packages()
        let elsewhere = "arn:aws:sagemaker:eu-west-1:123456789012:model-package/churn/1"

        for arn in [elsewhere, cards.groupARN("churn"), cards.cardARN("churn")] {
            await #expect(throws: SageMakerError.modelPackageNotFound(arn)) { try await cards.describePackage(arn) }
        }
    }

    private func packages() async throws -> TestService {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        try await cards.createVersion(of: "churn")
        try await cards.createPackage(#""ModelPackageName": "scorer""#)
        return cards
    }
}
