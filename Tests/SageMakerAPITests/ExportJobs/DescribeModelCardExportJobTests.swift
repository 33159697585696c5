import SageMakerAPI
import Testing

@Suite("DescribeModelCardExportJob on the wire")
struct DescribeModelCardExportJobTests {
    static let job = DescribeModelCardExportJobResponse(
        modelCardExportJobName: "job",
        modelCardExportJobArn: "arn",
        status: .inProgress,
        modelCardName: "churn",
        modelCardVersion: 4,
        outputConfig: ModelCardExportOutputConfig(s3OutputPath: "s3://bucket"),
        createdAt: Timestamp(milliseconds: 1000),
        lastModifiedAt: Timestamp(milliseconds: 1250)
    )

    @Test("A request has the job's ARN")
    func request() throws {
        let arn = "arn:aws:sagemaker:us-west-2:123456789012:model-card/churn/export-job/job"
        let request: DescribeModelCardExportJobRequest = try read(#"{"ModelCardExportJobArn":"\#(arn)"}"#)
        #expect(request == DescribeModelCardExportJobRequest(modelCardExportJobArn: arn))
    }

    @Test("A job in progress has neither a reason nor artifacts")
    func inProgress() {
        #expect(
            wireText(Self.job)
                == #"{"ModelCardExportJobName":"job","ModelCardExportJobArn":"arn","Status":"InProgress","#
                + #""ModelCardName":"churn","ModelCardVersion":4,"OutputConfig":{"S3OutputPath":"s3://bucket"},"#
                + #""CreatedAt":1,"LastModifiedAt":1.25}"#
        )
    }

    @Test("A completed job has artifacts")
    func completed() {
        var job = Self.job
        job.status = .completed
        job.exportArtifacts = ModelCardExportArtifacts(s3ExportArtifacts: "s3://bucket/churn/job.pdf")
        #expect(
            wireText(job)
                == #"{"ModelCardExportJobName":"job","ModelCardExportJobArn":"arn","Status":"Completed","#
                + #""ModelCardName":"churn","ModelCardVersion":4,"OutputConfig":{"S3OutputPath":"s3://bucket"},"#
                + #""CreatedAt":1,"LastModifiedAt":1.25,"#
                + #""ExportArtifacts":{"S3ExportArtifacts":"s3://bucket/churn/job.pdf"}}"#
        )
    }

    @Test("A failed job has a reason, of at most 1024 code points")
    func failed() {
        var job = Self.job
        job.status = .failed
        job.failureReason = "The bucket is full"
        #expect(wireText(job).hasSuffix(#""LastModifiedAt":1.25,"FailureReason":"The bucket is full"}"#))
        job.failureReason = String(repeating: "é", count: 1025)
        #expect(wireText(job).hasSuffix(#""FailureReason":"\#(String(repeating: "é", count: 1024))"}"#))
    }
}
