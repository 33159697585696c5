import SageMakerAPI
import Testing

@Suite("CreateModelCardExportJob on the wire")
struct CreateModelCardExportJobTests {
    @Test("A request needs a card, a job's name and a place")
    func minimalRequest() throws {
        let request: CreateModelCardExportJobRequest = try read(
            #"{"ModelCardName":"churn","ModelCardExportJobName":"job","OutputConfig":{"S3OutputPath":"s3://bucket/"}}"#
        )
        #expect(
            request
                == CreateModelCardExportJobRequest(
                    modelCardName: "churn",
                    modelCardExportJobName: "job",
                    outputConfig: ModelCardExportOutputConfig(s3OutputPath: "s3://bucket/")
                )
        )
    }

    @Test("A request may name a version")
    func fullRequest() throws {
        let request: CreateModelCardExportJobRequest = try read(
            #"{"ModelCardName":"churn","ModelCardVersion":2,"ModelCardExportJobName":"job","#
                + #""OutputConfig":{"S3OutputPath":"https://host/bucket"}}"#
        )
        #expect(request.modelCardVersion == 2)
        #expect(request.outputConfig.s3OutputPath == "https://host/bucket")
    }

    @Test("A place that is no S3 URI is refused under its path")
    func place() {
        #expect(
            refusal(
                of: CreateModelCardExportJobRequest.self,
                #"{"ModelCardName":"a","ModelCardExportJobName":"b","OutputConfig":{"S3OutputPath":"/tmp"}}"#
            )?.message
                == "1 validation error detected: Value '/tmp' at 'outputConfig.s3OutputPath' "
                + "failed to satisfy constraint: Member must satisfy regular expression pattern: "
                + "(https|s3)://([^/]+)/?(.*)"
        )
    }

    @Test("The answer is the job's ARN")
    func response() {
        #expect(
            wireText(CreateModelCardExportJobResponse(modelCardExportJobArn: "arn"))
                == #"{"ModelCardExportJobArn":"arn"}"#
        )
    }
}
