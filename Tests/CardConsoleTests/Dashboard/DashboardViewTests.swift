import CardConsole
import ModelCards
import SageMakerAPI
import Testing

@Suite struct DashboardViewTests {
    private func page(_ overview: PortfolioOverview) -> DashboardPage {
        DashboardPage(overview: overview, staleAfterDays: 180)
    }

    @Test("Every number leads to the cards that it counts")
    func links() {
        let overview = PortfolioOverview(
            cards: 1_205,
            byRiskAndStatus: ["High": [.draft: 1_200, .approved: 3], "": [.draft: 2]],
            modelsWithoutCard: 4,
            packagesWithoutCard: 1,
            staleCards: 6,
            failedExports: 7,
            waitingForReview: 8
        )
        let text = DashboardView(page: page(overview)).content.markup
        #expect(text.contains(#"<a href="/console/cards?risk=High&amp;status=Draft">1,200"#))
        #expect(text.contains(#"<a href="/console/cards?risk=&amp;status=Draft">2"#))
        #expect(text.contains(#"<a href="/console/cards?risk=High">1,203"#))
        #expect(text.contains(#"<a href="/console/cards?status=Draft">1,202"#))
        #expect(text.contains(#"<a href="/console/cards">1,205"#))
        #expect(text.contains(#"href="/console/models?card=none""#))
        #expect(text.contains(#"href="/console/packages?card=none""#))
        #expect(text.contains(#"href="/console/exports?status=Failed""#))
        #expect(text.contains(#"href="/console/reviews""#))
        #expect(
            text.contains(
                "/console/cards?changed=older-180d&amp;status=Draft&amp;status=PendingReview&amp;status=Approved"
            )
        )
        #expect(text.contains(#"<a href="/console/?days=180" aria-current="true">180"#))
    }

    @Test("Ratings stand in order of risk, the schema's even without cards, others before none")
    func ratings() {
        let overview = PortfolioOverview(cards: 1, byRiskAndStatus: ["Odd": [.draft: 1]])
        #expect(page(overview).riskRatings == ["High", "Medium", "Low", "Unknown", "Odd", ""])
        #expect(page(overview).count(risk: nil, status: .draft) == 1)
        #expect(page(overview).count(risk: "High", status: nil) == 0)
    }

    @Test("A number that is not the whole says so")
    func openEnds() {
        var overview = PortfolioOverview(cards: 1, staleCards: 20_000, failedExports: 1_000)
        let whole = DashboardView(page: page(overview)).content.markup
        #expect(whole.contains(">20,000<") && whole.contains(">1,000<"))
        overview.mayHaveMoreStaleCards = true
        overview.mayHaveMoreFailedExports = true
        let part = DashboardView(page: page(overview)).content.markup
        #expect(part.contains(">20,000+<") && part.contains(">1,000+<"))
    }

    @Test("An installation without anything leads to the first card")
    func welcome() {
        let text = DashboardView(page: page(PortfolioOverview())).content.markup
        #expect(text.contains("Make the first model card"))
        #expect(!text.contains("<table"))
        let models = DashboardView(page: page(PortfolioOverview(modelsWithoutCard: 1))).content.markup
        #expect(models.contains("model without a card"))
    }

    @Test("Unsaved edits are offered again, whatever they are called")
    func edits() {
        var whole = page(PortfolioOverview())
        whole.edits = [
            CardEdit(
                id: "0a",
                scope: Scope(accountID: "1", region: "r"),
                owner: "o",
                cardName: "churn",
                baseVersion: 2,
                title: "<script>\"'",
                document: "",
                revision: 1,
                createdAt: Timestamp(milliseconds: 0),
                updatedAt: Timestamp(milliseconds: 0)
            )
        ]
        let text = DashboardView(page: whole).content.markup
        #expect(text.contains("<strong>&lt;script&gt;&quot;&#39;</strong>"))
        #expect(text.contains(#"href="/console/edits/0a/details""#))
        #expect(text.contains("From version 2, "))
        #expect(!text.contains("<script"))
    }
}
