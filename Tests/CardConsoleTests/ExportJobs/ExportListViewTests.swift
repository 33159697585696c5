import CardConsole
import ModelCards
import SageMakerAPI
import Testing

@Suite struct ExportListViewTests {
    private func job(
        _ name: String,
        card: String = "churn",
        at seconds: Int64 = 0,
        ending: ExportJob.Ending? = nil
    ) -> ExportJob {
        ExportJob(
            scope: Scope(accountID: "123456789012", region: "us-west-2"),
            cardID: 1,
            cardName: card,
            version: 4,
            name: name,
            outputPath: "s3://b",
            createdAt: Timestamp(milliseconds: seconds * 1000),
            createdBy: Identity(arn: "arn:aws:iam::123456789012:user/<reviewer>", principalID: "p"),
            lastModifiedAt: Timestamp(milliseconds: seconds * 1000),
            ending: ending
        )
    }

    private func markup(_ page: ExportListPage) -> String {
        ExportListView(page: page, formToken: input(.name("form-token"), .value("t"))).content.markup
    }

    @Test("A finished PDF can be downloaded; a failed one says why and can be tried again; others wait")
    func endings() {
        let text = markup(
            ExportListPage(
                jobs: [
                    job("a", ending: .completed(artifact: "s3://b/c")),
                    job("b", ending: .failed(reason: "No bucket <script> \"b\"")), job("c"),
                ],
                status: nil
            )
        )
        #expect(text.contains(#"href="/console/cards/churn/exports/a/pdf""#))
        #expect(text.contains("No bucket &lt;script&gt; &quot;b&quot;"))
        #expect(
            text.contains(#"<form method="post" action="/console/exports/repeat"><input name="form-token" value="t">"#)
        )
        #expect(text.contains(#"<input type="hidden" name="version" value="4">"#))
        #expect(text.contains("Not ready yet"))
        #expect(text.contains("&lt;reviewer&gt;"))
        #expect(!text.contains("<script"))
    }

    @Test("The list is asked for again only while something runs")
    func polling() {
        let running = markup(ExportListPage(jobs: [job("a")], status: .inProgress))
        #expect(running.contains(#"data-poll="/console/exports/progress?status=InProgress""#))
        let done = markup(ExportListPage(jobs: [job("a", ending: .completed(artifact: ""))], status: nil))
        #expect(!done.contains("data-poll"))
    }

    @Test("A batch shows the last job of each of its cards, and is downloaded whole when all have ended")
    func batch() throws {
        let batch = try #require(ExportBatch("console-20260501-093007-0a1b2c"))
        let latest = [
            job(batch.repetition(), card: "b", at: 3, ending: .completed(artifact: "")), job("other", card: "z", at: 2),
            job(batch.name, card: "b", at: 1, ending: .failed(reason: "no")),
            job(batch.name, card: "a", at: 1, ending: .completed(artifact: "")),
        ]
        let page = ExportListPage(batch: batch, among: latest)
        #expect(page.jobs.map(\.cardName) == ["a", "b"])
        #expect(page.failed == 0)
        let text = markup(page)
        #expect(text.contains("2 of 2"))
        #expect(
            text.contains(
                #"href="/console/exports/archive?batch=console-20260501-093007-0a1b2c">Download 2 PDFs as a ZIP"#
            )
        )
        let begun = markup(ExportListPage(batch: batch, among: [job(batch.name)]))
        #expect(begun.contains("0 of 1"))
        #expect(begun.contains("Look again"))
        #expect(!begun.contains("as a ZIP"))
    }

    @Test("Each empty list says what to do")
    func empty() throws {
        #expect(markup(ExportListPage(jobs: [], status: nil)).contains("Nothing has been exported yet"))
        #expect(markup(ExportListPage(jobs: [], status: .failed)).contains("No export has failed"))
        let batch = try #require(ExportBatch("console-1"))
        #expect(markup(ExportListPage(batch: batch, among: [])).contains("no longer here"))
    }
}
