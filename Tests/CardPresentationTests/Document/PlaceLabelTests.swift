import CardPresentation
import JSONTree
import ModelCards
import Testing

@Suite struct PlaceLabelTests {
    private func element(_ text: String, _ occurrence: Int = 0) -> ContentPlace.Step {
        .element(ContentPlace.ElementName(member: "name", text: text, occurrence: occurrence))
    }

    @Test("A metric goes by evaluation, group and name; the lists between them are left out")
    func namesMetric() {
        let place = ContentPlace([
            .member("evaluation_details"), element("Holdout"), .member("metric_groups"), element("Quality"),
            .member("metric_data"), element("auc", 1), .member("value"),
        ])
        #expect(PlaceLabel.text(for: place) == "Evaluation › Holdout › Quality › auc (2)")
    }

    @Test("What the authors named keeps its name, and the whole content has one, too")
    func keepsNames() {
        let place = ContentPlace([.member("additional_information"), .member("custom_details"), .member("cost_center")])
        #expect(PlaceLabel.text(for: place) == "Additional information › Custom details › cost_center")
        #expect(PlaceLabel.text(for: ContentPlace()) == "Content")
        #expect(PlaceLabel.text(for: ContentPlace([.member("value")])) == "Value")
    }
}
