import CardConsole
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite struct CatalogueViewTests {
    private static let hostile = "<script>alert(\"x\")</script>&'"
    private static let escaped = "&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;&#39;"

    private func entry(_ name: String, status: ModelCardStatus = .draft) -> CatalogueEntry {
        let reviewer = UserContext(iamIdentity: IamIdentity(arn: "arn:aws:iam::123456789012:user/reviewer"))
        return CatalogueEntry(
            modelCardName: name,
            modelCardArn: "arn",
            modelCardVersion: 3,
            modelCardStatus: status,
            creationTime: Timestamp(milliseconds: 0),
            createdBy: reviewer,
            lastModifiedTime: Timestamp(milliseconds: 0),
            lastModifiedBy: reviewer,
            writtenBy: reviewer
        )
    }

    private func page(_ query: String, cards: [CatalogueEntry], total: Int? = nil) -> CataloguePage {
        var page = CataloguePage(
            address: CatalogueAddress(query: query),
            total: TotalHits(value: total ?? cards.count, relation: .equalTo),
            facets: ModelCardFacets()
        )
        page.cards = cards
        return page
    }

    private func markup(_ page: CataloguePage) -> String {
        CatalogueView(page: page, formToken: input(.name("form-token"), .value("t"))).content.markup
    }

    @Test(
        "Counts that are not of all cards say of which they are",
        arguments: [
            ("", true), ("status=Draft&risk=High", true), ("owner=Ann", false), ("status=Draft&q=fraud", false),
        ]
    )
    func sample(query: String, isStatusWhole: Bool) {
        var whole = page(query, cards: [entry("churn")])
        #expect(!markup(whole).contains("changed last."))
        whole.facets.isSample = true
        #expect(markup(whole).contains("1,000 cards that were changed last."))
        #expect(markup(whole).contains("Status and risk rating count all cards") == isStatusWhole)
    }

    @Test("A row leads to its card, can be ticked, and says who changed it")
    func row() {
        let text = markup(page("", cards: [entry("churn")]))
        #expect(text.contains(#"<a class="card-name" href="/console/cards/churn">churn</a>"#))
        #expect(text.contains(#"<input type="checkbox" name="card" value="churn@3" aria-label="Select churn">"#))
        #expect(text.contains(#"<span class="person" title="arn:aws:iam::123456789012:user/reviewer">reviewer</span>"#))
        #expect(text.contains("<strong>1 card</strong>"))
        #expect(text.contains(#"<input name="form-token" value="t">"#))
    }

    @Test("Nothing that a user wrote becomes markup")
    func hostileTexts() {
        var card = entry("churn")
        card.modelName = Self.hostile
        card.modelOwner = Self.hostile
        card.riskRating = Self.hostile
        card.tags = (0..<5).map { Tag(key: "\(Self.hostile)\($0)", value: Self.hostile) }
        var whole = page("", cards: [card])
        whole.facets.modelOwners = [FacetCount(value: Self.hostile, count: 1)]
        whole.facets.tags = [TagFacet(key: Self.hostile, values: [FacetCount(value: Self.hostile, count: 1)])]
        whole.views = [
            SavedView(
                scope: Scope(accountID: "1", region: "r"),
                owner: "o",
                name: Self.hostile,
                query: "q=<script>&owner=\(Self.hostile)",
                createdAt: Timestamp(milliseconds: 0)
            )
        ]
        let table = markup(whole)
        let query = FormFields([.init("q", Self.hostile), .init("owner", Self.hostile), .init(Self.hostile, "1")])
        var filtered = page(query.urlEncoded, cards: [card])
        filtered.columns = [.init(status: .draft, cards: [card], total: filtered.total)]
        let none = markup(page(query.urlEncoded, cards: []))
        for text in [table, markup(filtered), none] {
            #expect(!text.contains("<script"))
            #expect(text.contains(Self.escaped))
        }
    }

    @Test("A column's heading says how it is sorted and leads to the other direction")
    func headings() {
        let text = markup(page("sort=name", cards: [entry("churn")]))
        #expect(text.contains(#"aria-sort="ascending"><a class="sort" href="/console/cards?sort=-name">Card</a>"#))
        #expect(text.contains(#"<a class="sort" href="/console/cards">Changed</a>"#))
        #expect(text.components(of: "aria-sort") == 1)
    }

    @Test("A chosen value is marked, and both it and its chip take it away")
    func chosen() {
        var whole = page("risk=High&sort=name", cards: [entry("churn")])
        whole.facets.riskRatings = [FacetCount(value: "High", count: 1_234)]
        let text = markup(whole)
        #expect(text.contains(#"<a class="facet" href="/console/cards?sort=name" aria-current="true">"#))
        #expect(text.contains(">1,234<"))
        #expect(text.contains(#"<a class="chip" href="/console/cards?sort=name"><span>Risk: High</span>"#))
        #expect(text.contains(#"<a class="clear" href="/console/cards?sort=name">Clear all</a>"#))
    }

    @Test("More than eight values are folded")
    func folded() {
        var whole = page("", cards: [entry("churn")])
        whole.facets.modelOwners = (0..<11).map { FacetCount(value: "owner \($0)", count: 1) }
        #expect(markup(whole).contains("<summary>3 more</summary>"))
    }

    @Test("Searching keeps the words and everything else that was chosen")
    func search() {
        let text = markup(page("q=loss+ratio&risk=High&view=board&after=x&at=1", cards: [entry("churn")]))
        #expect(text.contains(#"id="list-words" name="q" value="loss ratio""#))
        #expect(
            text.contains(
                #"<input type="hidden" name="risk" value="High"><input type="hidden" name="view" value="board">"#
            )
        )
        #expect(!text.contains(#"name="after""#))
    }

    @Test("Pages lead on by their token and back to the beginning")
    func pages() {
        var first = page("status=Draft", cards: [entry("churn")], total: 80)
        first.next = .init(token: "ab12", openedAt: Timestamp(milliseconds: 7))
        #expect(markup(first).contains(#"href="/console/cards?status=Draft&amp;after=ab12&amp;at=7" rel="next""#))
        #expect(!markup(first).contains("Back to the first page"))
        let last = page("status=Draft&after=ab12&at=7", cards: [entry("churn")], total: 80)
        #expect(markup(last).contains(#"href="/console/cards?status=Draft">Back to the first page</a>"#))
    }

    @Test("A board has a column for each status, which leads on to the rest of its cards")
    func board() {
        var whole = page("view=board&risk=High", cards: [], total: 30)
        whole.columns = [
            .init(status: .draft, cards: [entry("churn")], total: TotalHits(value: 30, relation: .equalTo)),
            .init(status: .approved, cards: [], total: TotalHits(value: 0, relation: .equalTo)),
        ]
        let text = markup(whole)
        #expect(text.contains(#"<a class="board-more" href="/console/cards?risk=High&amp;status=Draft">All 30 cards"#))
        #expect(text.contains("No card here."))
        #expect(!text.contains("<table"))
    }

    @Test("An empty catalogue teaches; one that is filtered out says by what, and how to see everything")
    func emptyStates() {
        let none = markup(page("", cards: []))
        #expect(none.contains("There is no model card yet"))
        #expect(none.contains("cardinal cards create"))
        #expect(!none.contains("catalogue-rail"))
        let filtered = markup(page("status=Approved&q=zebra", cards: []))
        #expect(filtered.contains("No card satisfies all of this"))
        #expect(filtered.contains(#"<a class="chip" href="/console/cards?q=zebra"><span>Status: Approved</span>"#))
        #expect(filtered.contains(#"<a class="button primary" href="/console/cards">Show every card</a>"#))
    }

    @Test("A filter can be saved unless it is a view already; the view that is shown is marked")
    func views() {
        var whole = page("risk=High&status=Draft", cards: [entry("churn")])
        #expect(markup(whole).contains("Save this filter"))
        whole.views = [
            SavedView(
                scope: Scope(accountID: "1", region: "r"),
                owner: "o",
                name: "Mine",
                query: "status=Draft&risk=High",
                createdAt: Timestamp(milliseconds: 0)
            )
        ]
        #expect(whole.currentView?.name == "Mine")
        #expect(!markup(whole).contains("Save this filter"))
        #expect(markup(whole).contains(#"aria-current="page">Mine</a>"#))
        #expect(!markup(page("", cards: [entry("churn")])).contains("Save this filter"))
    }

    @Test("All of a list can be exported when it is not too long")
    func exportAll() {
        #expect(markup(page("", cards: [entry("a")], total: 500)).contains("Export all 500 cards"))
        #expect(!markup(page("", cards: [entry("a")], total: 501)).contains("Export all"))
    }
}

extension String {
    /// How often a text occurs.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
