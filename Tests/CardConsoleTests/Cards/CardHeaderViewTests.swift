import CardConsole
import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite struct CardHeaderViewTests {
    private func markup(
        _ content: JSON = [:],
        latestVersion: Int = 3,
        status: ModelCardStatus = .approved,
        part: CardHeader.Part = .card,
        choices: [CardHeader.Choice] = []
    ) -> String {
        let header = CardHeader(
            CardFixtures.card(content, status: status),
            latestVersion: latestVersion,
            model: ModelLink(of: content),
            choices: choices,
            part: part
        )
        return CardHeaderView.view(header, formToken: "token").markup
    }

    @Test("The header has name, status, risk, owner, model and the digest with a button that copies it")
    func showsFacts() {
        let text = markup([
            "model_overview": [
                "model_name": "Credit default", "model_owner": "Risk team",
                "model_id": "arn:aws:sagemaker:us-west-2:123456789012:model/credit-7",
            ],
            "intended_uses": ["risk_rating": "Low"],
        ])
        for words in [
            "<h1>Credit default</h1>", "Approved", "Low risk", "Risk team",
            "<a href=\"/console/models/credit-7\">credit-7</a>", "9f86d081884c…",
            "data-copy=\"\(CardFixtures.digest)\"",
            "<code class=\"muted\">credit-default</code>",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test("The picker lists versions with their status and marks the one that is shown")
    func listsVersions() {
        let text = markup(choices: [
            CardHeader.Choice(number: 3, status: .approved), CardHeader.Choice(number: 2, status: .draft),
        ])
        #expect(text.contains("<option value=\"3\" selected>3 (latest) – Approved</option>"))
        #expect(text.contains("<option value=\"2\">2 – Draft</option>"))
        #expect(markup(latestVersion: 900).contains("<option value=\"3\" selected>"))
    }

    @Test("An archived card is not edited; every card is compared and exported")
    func offersActions() {
        #expect(markup().contains("href=\"/console/cards/credit-default/edit\""))
        #expect(!markup(status: .archived).contains("/edit\""))
        #expect(markup().contains("compare?item=credit-default%402&amp;item=credit-default%403"))
        #expect(markup().contains("action=\"/console/cards/credit-default/export\">token"))
    }

    @Test("The pages of an old version keep to it where they have one")
    func keepsVersion() {
        let text = markup(latestVersion: 4, part: .json)
        #expect(text.contains("href=\"/console/cards/credit-default/versions/3\""))
        #expect(text.contains("href=\"/console/cards/credit-default/json?version=3\" aria-current=\"page\""))
        #expect(text.contains("href=\"/console/cards/credit-default/history\""))
    }
}
