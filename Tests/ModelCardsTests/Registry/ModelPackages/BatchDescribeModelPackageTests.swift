import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite struct BatchDescribeModelPackageTests {
    @Test("Each package is summed up under its ARN, once")
    func summaries() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        let specification = #"{"Containers":[{"Image":"img"}]}"#
        let arn = try await cards.createVersion(
            of: "churn",
            #""InferenceSpecification": \#(specification), "Domain": "x""#
        )

        let answer = try await describe([arn, arn], cards)

        #expect(answer.errors == [])
        #expect(
            answer.modelPackageSummaries == [
                JSONMember(
                    arn,
                    try JSON(
                        parsing: #"{"ModelPackageGroupName":"churn","ModelPackageVersion":1,"#
                            + #""ModelPackageArn":"\#(arn)","CreationTime":1790000000,"ModelPackageStatus":"Completed","#
                            + #""InferenceSpecification":\#(specification),"#
                            + #""ModelApprovalStatus":"PendingManualApproval"}"#
                    )
                )
            ]
        )
    }

    @Test("What cannot be summed up is an error of its own")
    func errors() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        let there = try await cards.createVersion(
            of: "churn",
            #""InferenceSpecification": {"Containers": [{"Image": "img"}]}"#
        )
        let unspecified = try await cards.createVersion(of: "churn")
        let unversioned = try await cards.createPackage(#""ModelPackageName": "scorer""#)
        let absent = cards.packageARN("churn/9")
        let foreign = "arn:aws:sagemaker:us-west-2:210987654321:model-package/churn/1"

        let answer = try await describe([absent, foreign, unversioned, unspecified, there], cards)

        #expect(answer.modelPackageSummaries.map(\.name) == [there])
        #expect(answer.errors.map(\.name) == [absent, foreign, unversioned, unspecified])
        #expect(
            answer.errors.map { $0.value["ErrorCode"]?.string } == [
                "ValidationException", "AccessDeniedException", "ValidationException", "ValidationException",
            ]
        )
        #expect(
            answer.errors.last?.value["ErrorResponse"]?.string
                == "The model package \(unspecified) has no InferenceSpecification, which a summary needs; "
                + "use DescribeModelPackage"
        )
        #expect(
            answer.errors.first?.value["ErrorResponse"]
                == .string("Could not find model package \(absent): ModelPackage \(absent) does not exist.")
        )
    }

    private func describe(_ arns: [String], _ cards: TestService) async throws -> BatchDescribeModelPackageOutput {
        try await cards.service.batchDescribeModelPackage.run(
            BatchDescribeModelPackageInput(modelPackageArnList: arns),
            for: cards.caller
        )
    }
}
