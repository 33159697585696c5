import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI

/// Training jobs for tests, as the account of a service sees them.
extension TestService {
    /// The ARN of a training job.
    func jobARN(_ name: String) -> String { caller.scope.arn(of: .trainingJob, named: name) }

    /// Records a training job with an output path, and with more members.
    @discardableResult
    func createJob(_ name: String, output: String = "s3://b/out", _ more: String = "") async throws -> String {
        let role = "arn:aws:iam::123456789012:role/SageMakerRole"
        let members =
            #""TrainingJobName": "\#(name)", "RoleArn": "\#(role)", "OutputDataConfig": {"S3OutputPath": "\#(output)"}"#
        return try await service.createTrainingJob.run(
            CreateTrainingJobRequest(JSON(parsing: "{\(members)\(more.isEmpty ? "" : ", " + more)}")),
            for: caller
        ).trainingJobArn
    }

    /// Describes a training job.
    func describeJob(_ name: String) async throws -> JSON {
        try await service.describeTrainingJob.run(
            DescribeTrainingJobRequest(trainingJobName: name),
            for: caller
        ).body
    }

    /// Reports values at the present moment.
    @discardableResult
    func put(_ values: [(name: String, value: String)], to job: String) async throws -> [BatchPutMetricsError]? {
        try await service.batchPutMetrics.run(
            BatchPutMetricsRequest(
                trialComponentName: job,
                metricData: values.map { RawMetricData(metricName: $0.name, timestamp: clock.now, value: $0.value) }
            ),
            for: caller
        ).errors
    }
}
