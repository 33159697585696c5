import CardConsole
import SageMakerAPI
import Testing

@Suite struct ModelListViewTests {
    private func markup(
        _ models: [RegisteredModel],
        _ filter: RegistryFilter = RegistryFilter(path: "/console/models"),
        next: String? = nil
    ) -> String {
        let hits = TotalHits(value: models.count, relation: .equalTo)
        return ModelListView.view(ModelList(filter: filter, models: models, hits: hits, next: next)).markup
    }

    private let model = RegisteredModel(
        name: "churn-v1",
        createdAt: Timestamp(milliseconds: 0),
        containers: [
            .init(image: "1.dkr.ecr/xgboost:<1>", artifact: "s3://models/churn/run-7/output/model.tar.gz")
        ]
    )

    @Test("A model without a card has a button that makes one")
    func offersCard() {
        let text = markup([model])
        #expect(text.contains("<a href=\"/console/models/churn-v1\">churn-v1</a>"))
        #expect(
            text.contains(
                "href=\"/console/new?model=churn-v1\">Create card<span class=\"visually-hidden\"> for churn-v1"
            )
        )
        #expect(text.contains(">xgboost:&lt;1&gt;</code>"))
        #expect(
            text.contains("title=\"s3://models/churn/run-7/output/model.tar.gz\">…/run-7/output/model.tar.gz</code>")
        )
        #expect(text.contains("1 model</p>"))
    }

    @Test("A model with a card leads there")
    func leadsToCard() {
        var known = model
        known.card = CardLink(name: "churn-card", status: .approved, riskRating: "High")
        let text = markup([known])
        #expect(text.contains("<a href=\"/console/cards/churn-card\">churn-card</a>"))
        #expect(text.contains("Approved"))
        #expect(text.contains("High risk"))
        #expect(!text.contains("Create card"))
    }

    @Test("Nothing at all teaches; nothing left says how to go back")
    func empty() {
        #expect(markup([]).contains("No models yet"))
        let filter = RegistryFilter(path: "/console/models", name: "<x>", card: RegistryFilter.CardState.none)
        let text = markup([], filter)
        #expect(text.contains("No models like this"))
        #expect(text.contains("Name contains “&lt;x&gt;”"))
        #expect(text.contains("href=\"/console/models?card=none\""))
        #expect(text.contains("href=\"/console/models?name=%3Cx%3E\""))
    }

    @Test("Pages lead on and back to the first")
    func pages() {
        let filter = RegistryFilter(path: "/console/models", card: .has, after: "one")
        let text = markup([model], filter, next: "two")
        #expect(text.contains("href=\"/console/models?card=has&amp;after=two\""))
        #expect(text.contains("href=\"/console/models?card=has\">First page"))
    }
}
