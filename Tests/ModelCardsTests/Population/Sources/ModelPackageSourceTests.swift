import JSONTree
import ModelCards
import Testing

@Suite("A model package fills its own section")
struct ModelPackageSourceTests {
    private let arn = "arn:aws:sagemaker:us-west-2:123456789012:model-package/churn/3"

    @Test("Its members are taken in the SDK's order, under the names of the card")
    func whole() throws {
        let draft = try draft(
            #""ModelPackageGroupName": "churn", "ModelPackageVersion": 3, "ModelPackageStatus": "Completed", "#
                + #""ModelApprovalStatus": "Approved", "ApprovalDescription": "looks good", "#
                + #""ModelPackageDescription": "weekly", "Domain": "MACHINE_LEARNING", "Task": "CLASSIFICATION", "#
                + #""CreatedBy": {"UserProfileName": "ana", "IamIdentity": {}}, "#
                + #""SourceAlgorithmSpecification": {"SourceAlgorithms": [{"AlgorithmName": "arn:a"}]}, "#
                + #""InferenceSpecification": {"Containers": [{"Image": "xgb:1", "ModelDataUrl": "s3://b/m", "#
                + #""NearestModelName": "resnet", "Framework": "XGBOOST"}]}"#
        )

        #expect(
            draft.text
                == #"{"model_package_details":{"model_package_arn":"\#(arn)","model_package_description":"weekly","#
                + #""model_package_status":"Completed","model_approval_status":"Approved","#
                + #""approval_description":"looks good","model_package_group_name":"churn","model_package_version":3,"#
                + #""domain":"MACHINE_LEARNING","task":"CLASSIFICATION","created_by":{"user_profile_name":"ana"},"#
                + #""source_algorithms":[{"algorithm_name":"arn:a"}],"inference_specification":{"containers":["#
                + #"{"image":"xgb:1","model_data_url":"s3://b/m","nearest_model_name":"resnet"}]}}}"#
        )
        #expect(draft.findings == [])
    }

    @Test("Without an inference specification there is none, but an empty list of algorithms, as the SDK writes it")
    func least() throws {
        let draft = try draft(#""CreatedBy": {}"#)

        #expect(
            draft.text == #"{"model_package_details":{"model_package_arn":"\#(arn)","source_algorithms":[]}}"#
        )
    }

    @Test("What a card cannot hold is left out, prose is cut, and both are reported")
    func limits() throws {
        let long = String(repeating: "é", count: 1100)
        let image = String(repeating: "i", count: 256)
        let draft = try draft(
            #""ModelPackageStatus": "Sleeping", "ModelPackageDescription": "\#(long)", "#
                + #""InferenceSpecification": {"Containers": [{"Image": "\#(image)"}, {"Image": "ok"}]}"#
        )

        let details = draft.content["model_package_details"]
        #expect(details?["model_package_status"] == nil)
        #expect(details?["model_package_description"]?.string == String(long.prefix(1023)) + "…")
        #expect(details?["inference_specification"]?.text == #"{"containers":[{"image":"ok"}]}"#)
        #expect(
            draft.findings.map(\.path) == [
                "/model_package_details/model_package_description",
                "/model_package_details/model_package_status",
                "/model_package_details/inference_specification/containers/0",
            ]
        )
    }

    @Test("Reports come in the SDK's order and under its names, whatever the order in the description")
    func reports() throws {
        let source = ModelPackageSource(
            try JSON(
                parsing: #"""
                    {"ModelMetrics": {
                      "ModelQuality": {"Statistics": {"S3Uri": "s3://b/q"}, "Constraints": {"S3Uri": "s3://b/c"}},
                      "ModelDataQuality": {"Statistics": {"S3Uri": "s3://b/d"}}, "Explainability": {"Report": {"S3Uri": "s3://b/e"}},
                      "Bias": {"PostTrainingReport": {"S3Uri": "s3://b/o"}, "Report": {"S3Uri": "s3://b/r"},
                        "PreTrainingReport": {}}}}
                    """#
            )
        )

        #expect(
            source.reports == [
                ReportReference(jobName: "Bias Report", uri: "s3://b/r", kind: .clarifyBias),
                ReportReference(jobName: "Bias PostTrainingReport", uri: "s3://b/o", kind: .clarifyBias),
                ReportReference(jobName: "Explainability report", uri: "s3://b/e", kind: .clarifyExplainability),
                ReportReference(jobName: "Model quality report", uri: "s3://b/q", kind: .modelQuality),
            ]
        )
    }

    private func draft(_ members: String) throws -> CardDraft {
        CardDraft([ModelPackageSource(try JSON(parsing: #"{"ModelPackageArn": "\#(arn)", \#(members)}"#))])
    }
}
