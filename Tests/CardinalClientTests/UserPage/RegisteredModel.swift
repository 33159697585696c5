import CardinalClient
import JSONTree

/// A model as it stands in a registry before anybody writes a card about it.
struct RegisteredModel {
    static let bucket = "models-of-the-test"
    static let image = "123456789012.dkr.ecr.us-west-2.amazonaws.com/churn:1"
    static let artifact = "s3://models-of-the-test/output/churn-training/output/model.tar.gz"
    static let biasReport = "s3://models-of-the-test/reports/bias.json"
    static let qualityReport = "s3://models-of-the-test/reports/quality.json"

    /// What a Clarify job wrote.
    static let bias =
        #"{"version":"1.0","post_training_bias_metrics":{"label":"Target","label_value_or_threshold":"1","#
        + #""facets":{"Gender":[{"value_or_threshold":"0","metrics":[{"name":"DPPL","description":"d","value":0.12}]}]}}}"#

    /// What a Model Monitor job wrote.
    static let quality = #"{"version":0.0,"regression_metrics":{"mae":{"value":0.5,"standard_deviation":"NaN"}}}"#

    /// Uploads the reports, trains the model and registers it.
    static func register(client: SageMakerClient) async throws {
        try await client.createBucket(bucket)
        try await client.putObject(.bytes(Array(bias.utf8)), at: biasReport)
        try await client.putObject(.bytes(Array(quality.utf8)), at: qualityReport)
        try await call(
            client,
            "CreateTrainingJob",
            #"""
            {"TrainingJobName": "churn-training", "RoleArn": "arn:aws:iam::123456789012:role/trainer",
             "AlgorithmSpecification": {"TrainingImage": "\#(image)", "TrainingInputMode": "File"},
             "HyperParameters": {"feature_dim": "2", "epochs": "10"},
             "OutputDataConfig": {"S3OutputPath": "s3://models-of-the-test/output"},
             "ResourceConfig": {"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 10},
             "StoppingCondition": {"MaxRuntimeInSeconds": 600}}
            """#
        )
        try await client.putMetrics([TrainingMetric("train:loss", 0.25)], trainingJob: "churn-training")
        try await call(
            client,
            "CreateModel",
            #"""
            {"ModelName": "churn", "ExecutionRoleArn": "arn:aws:iam::123456789012:role/trainer",
             "PrimaryContainer": {"Image": "\#(image)", "ModelDataUrl": "\#(artifact)"}}
            """#
        )
        try await call(client, "CreateModelPackageGroup", #"{"ModelPackageGroupName": "churn-models"}"#)
    }

    /// Registers the next version of the package group.
    ///
    /// - Returns: the package's ARN.
    static func registerPackage(client: SageMakerClient) async throws -> String {
        let answer = try await call(
            client,
            "CreateModelPackage",
            #"""
            {"ModelPackageGroupName": "churn-models", "ModelPackageDescription": "who leaves",
             "InferenceSpecification": {"Containers": [{"Image": "\#(image)", "ModelDataUrl": "\#(artifact)"}],
               "SupportedContentTypes": ["text/csv"], "SupportedResponseMIMETypes": ["text/csv"]},
             "ModelMetrics": {"Bias": {"Report": {"ContentType": "application/json", "S3Uri": "\#(biasReport)"}},
               "Explainability": {},
               "ModelQuality": {"Statistics": {"ContentType": "application/json", "S3Uri": "\#(qualityReport)"}}}}
            """#
        )
        return answer["ModelPackageArn"]?.string ?? ""
    }

    @discardableResult
    private static func call(_ client: SageMakerClient, _ operation: String, _ input: String) async throws -> JSON {
        try await client.call(operation, try JSON(parsing: input))
    }
}
