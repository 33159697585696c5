import CardTesting
import ModelCards
import SageMakerAPI

extension TestExports {
    /// Carries out a call whose body is given as on the wire.
    @discardableResult
    func call<Served: ModelCards.Operation>(
        _ operation: Served,
        _ body: String
    ) async throws -> Served.Request.Response {
        try await operation.run(Served.Request(parsing: Array(body.utf8)), for: cards.caller)
    }

    var service: ModelCardService { cards.service }

    /// The ARN of something in the registry.
    func arn(_ kind: RegistryKind, _ name: String) -> String { cards.caller.scope.arn(of: kind, named: name) }

    /// Puts a report into the bucket.
    ///
    /// - Returns: its address.
    @discardableResult
    func upload(_ report: String, as key: String) async throws -> String {
        try await objects.put(
            Array(report.utf8),
            at: try ObjectLocation(bucket: "reports", key: key),
            contentType: "text/plain",
            for: cards.caller.scope.accountID
        )
        return "s3://reports/\(key)"
    }

    /// Records a training job with two hyperparameters.
    func createTrainingJob(_ name: String, output: String = "s3://reports/out") async throws {
        try await call(
            service.createTrainingJob,
            #"""
            {"TrainingJobName": "\#(name)", "RoleArn": "arn:aws:iam::123456789012:role/r",
             "AlgorithmSpecification": {"TrainingImage": "xgb:1", "TrainingInputMode": "File"},
             "HyperParameters": {"eta": "0.2", "max_depth": "6"},
             "InputDataConfig": [{"ChannelName": "train", "DataSource": {"S3DataSource": {
               "S3DataType": "S3Prefix", "S3Uri": "s3://reports/train"}}}],
             "OutputDataConfig": {"S3OutputPath": "\#(output)"},
             "ResourceConfig": {"InstanceType": "ml.m5.large", "InstanceCount": 1, "VolumeSizeInGB": 10},
             "StoppingCondition": {"MaxRuntimeInSeconds": 60}}
            """#
        )
    }

    /// Reports the value of a metric.
    func putMetric(_ name: String, _ value: String, of job: String) async throws {
        try await call(
            service.batchPutMetrics,
            #"""
            {"TrialComponentName": "\#(job)", "MetricData": [
              {"MetricName": "\#(name)", "Value": \#(value), "Timestamp": 1700000000}]}
            """#
        )
    }

    /// Creates a model with one artifact.
    func createModel(_ name: String, artifact: String) async throws {
        try await call(
            service.createModel,
            #"""
            {"ModelName": "\#(name)", "ExecutionRoleArn": "arn:aws:iam::123456789012:role/r",
             "PrimaryContainer": {"Image": "xgb:1", "ModelDataUrl": "\#(artifact)"}}
            """#
        )
    }

    /// Creates the next version of a group, and the group with the first one.
    ///
    /// - Parameter more: further members, with a comma before each.
    /// - Returns: the version's ARN.
    @discardableResult
    func createPackage(in group: String, artifact: String, more: String = "") async throws -> String {
        _ = try? await call(service.createModelPackageGroup, #"{"ModelPackageGroupName": "\#(group)"}"#)
        return try await call(
            service.createModelPackage,
            #"""
            {"ModelPackageGroupName": "\#(group)", "ModelApprovalStatus": "PendingManualApproval",
             "InferenceSpecification": {"Containers": [{"Image": "xgb:1", "ModelDataUrl": "\#(artifact)"}],
               "SupportedContentTypes": ["text/csv"], "SupportedResponseMIMETypes": ["text/csv"]}\#(more)}
            """#
        ).modelPackageArn
    }
}
