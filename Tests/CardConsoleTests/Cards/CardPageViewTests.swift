import CardConsole
import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite struct CardPageViewTests {
    private typealias Tag = SageMakerAPI.Tag

    private func markup(
        _ content: JSON,
        latestVersion: Int = 3,
        status: ModelCardStatus = .approved,
        earlier: [(number: Int, content: JSON)] = [],
        tags: [Tag] = []
    ) -> String {
        let card = CardFixtures.card(content, status: status)
        let header = CardHeader(
            card,
            latestVersion: latestVersion,
            model: ModelLink(of: content),
            choices: [],
            part: .card
        )
        return CardPageView.view(CardPage(card, header: header, earlier: earlier, tags: tags)).markup
    }

    @Test("The first screen has purpose, limits, risk with its explanation, and the headline metrics")
    func showsFirstThings() {
        let text = markup([
            "intended_uses": [
                "purpose_of_model": "Pre-screening of loans.", "factors_affecting_model_efficiency": "Thin files.",
                "risk_rating": "High", "explanations_for_risk_rating": "Decides about credit.",
            ],
            "evaluation_details": CardFixtures.everySection["evaluation_details"] ?? [],
        ])
        for words in [
            "<dt>Purpose</dt><dd>Pre-screening of loans.</dd>", "<dt>Limits</dt><dd>Thin files.</dd>", "High risk",
            "Decides about credit.", "<p class=\"headline-name\">auc</p>", "title=\"0.8379\">0.8379</p>",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test("A headline metric says how it changed since the version before, and whether that is better")
    func showsChanges() {
        func version(_ value: JSON) -> JSON {
            CardFixtures.content(metrics: [["name": "auc", "type": "number", "value": value]])
        }
        let text = markup(version(0.75), earlier: [(2, version(0.5)), (1, version(0.9))])
        #expect(text.contains("<span class=\"change change-better\"><span aria-hidden=\"true\">▲ </span>+0.25 better"))
        #expect(text.contains("since version 2"))
    }

    @Test("Every section has a place that the outline leads to, and every block of it is shown")
    func showsSections() {
        let text = markup(CardFixtures.everySection)
        for words in [
            "<a href=\"#section-4\">Training</a>", "<section id=\"section-4\"",
            "<h3 id=\"section-4-1\">Objective function",
            "<a href=\"#section-4-1\">Objective function</a>", "<h4 id=\"section-5-2\">Quality</h4>", "Figure 3",
            "<code>s3://models/credit/model.tar.gz</code>", "MRM-117", "One machine",
        ] {
            #expect(text.contains(words), "\(words)")
        }
    }

    @Test("Completeness counts what is there and names what is missing")
    func showsCompleteness() {
        let text = markup(CardFixtures.everySection)
        #expect(text.contains("8 of 18"))
        #expect(text.contains("<li>Model overview: Model owner</li>"))
        #expect(text.contains("href=\"/console/cards/credit-default/edit\""))
        #expect(!markup(CardFixtures.everySection, status: .archived).contains("Fill in what is missing"))
    }

    @Test("An old version says so, and leads to the latest and to what changed since")
    func warnsOfOldVersion() {
        let text = markup([:], latestVersion: 5)
        #expect(text.contains("This is version 3 of 5"))
        #expect(text.contains("compare?item=credit-default%403&amp;item=credit-default%405"))
        #expect(!markup([:]).contains("This is version"))
    }

    @Test("A card without content says what to do")
    func explainsEmptyCard() {
        let text = markup([:])
        #expect(text.contains("This version has no content yet"))
        #expect(text.contains("does not say what the model is for"))
        #expect(text.contains("No metric of this version is a single number."))
    }

    @Test("Nothing that anybody wrote becomes markup")
    func escapes() {
        let evil: JSON = "<script>alert('x')</script>\" onload=\"x"
        let content: JSON = [
            "model_overview": [
                "model_name": evil, "model_description": evil, "model_owner": evil, "model_artifact": [evil],
            ],
            "intended_uses": ["purpose_of_model": evil, "explanations_for_risk_rating": evil, "risk_rating": evil],
            "evaluation_details": [
                [
                    "name": evil,
                    "metric_groups": [
                        ["name": evil, "metric_data": [["name": evil, "type": "number", "value": 1, "notes": evil]]]
                    ],
                ]
            ],
            "additional_information": ["custom_details": ["<b>": evil]],
            "<i>": ["<u>": evil],
        ]
        let text = markup(content, tags: [Tag(key: "<k>", value: "<v>")])
        for tag in ["<script", "<b>", "<i>", "<u>", "<k>", "<v>", "\" onload"] {
            #expect(!text.contains(tag), "\(tag)")
        }
        #expect(text.contains("&lt;k&gt;: &lt;v&gt;"))
    }
}
