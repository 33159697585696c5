import CardConsole
import SageMakerAPI
import Testing

@Suite struct CardExportTests {
    private func markup(_ status: ModelCardExportJobStatus, reason: String? = nil) -> String {
        let job = DescribeModelCardExportJobResponse(
            modelCardExportJobName: "job-1",
            modelCardExportJobArn: "arn",
            status: status,
            modelCardName: "credit",
            modelCardVersion: 2,
            outputConfig: ModelCardExportOutputConfig(s3OutputPath: "s3://b"),
            createdAt: Timestamp(milliseconds: 0),
            lastModifiedAt: Timestamp(milliseconds: 0),
            failureReason: reason
        )
        return CardExportView.view(CardExport(cardName: "credit", job: job, now: Timestamp(milliseconds: 0))).markup
    }

    @Test("A job that runs is asked after again; one that has ended is not")
    func polls() {
        #expect(markup(.inProgress).contains("data-poll=\"/console/cards/credit/exports/job-1/progress\""))
        #expect(!markup(.completed).contains("data-poll"))
        #expect(!markup(.failed).contains("data-poll"))
    }

    @Test("A finished PDF can be downloaded, and a failure says why")
    func ends() {
        #expect(markup(.completed).contains("href=\"/console/cards/credit/exports/job-1/pdf\""))
        #expect(markup(.failed, reason: "No bucket <b>").contains("No bucket &lt;b&gt;"))
        #expect(!markup(.failed).contains("/pdf"))
    }
}
