import ModelCards
import Testing

@Suite("CardContent as a package's card") struct CardContentPackageTests {
    @Test(
        "Content that a package's card can have is shown as the text that it is",
        arguments: [
            "{}", "{ }", #"{ "model_overview" : {"model_owner":"o"}, "business_details": {} }"#,
            #"{"model_overview": {}}"#, #"{"evaluation_details": [{"name": "\u0061"}]}"#,
        ]
    )
    func verbatim(text: String) throws {
        #expect(try CardContent(text).shownInPackage() == text)
        #expect(throws: Never.self) { try CardContent(text, schema: .packageCard) }
    }

    @Test(
        "What only a card of its own can have is left out, and nothing else",
        arguments: [
            (#"{"model_package_details": {}, "business_details": {}}"#, #"{"business_details":{}}"#),
            (#"{"model_overview": {"model_id": "m"}}"#, "{}"),
            (
                #"{"model_overview": {"model_id": "m", "model_name": "n", "model_version": 1, "#
                    + #""inference_environment": {"container_image": ["i"]}, "model_description": "d", "#
                    + #""model_creator": "c", "model_artifact": [], "algorithm_type": "a", "problem_type": "p", "#
                    + #""model_owner": "o"}}"#,
                #"{"model_overview":{"model_description":"d","model_creator":"c","model_artifact":[],"#
                    + #""algorithm_type":"a","problem_type":"p","model_owner":"o"}}"#
            ),
            (
                #"{"training_details": {"training_observations": "x"}, "model_overview": {"model_name": "n"}, "#
                    + #""evaluation_details": [{"name": "e", "metric_groups": [{"name": "g", "metric_data": "#
                    + #"[{"name": "m", "type": "number", "value": 1.50}]}]}]}"#,
                #"{"training_details":{"training_observations":"x"},"evaluation_details":[{"name":"e","#
                    + #""metric_groups":[{"name":"g","metric_data":[{"name":"m","type":"number","value":1.50}]}]}]}"#
            ),
        ]
    )
    func reduced(text: String, expected: String) throws {
        let shown = try CardContent(text).shownInPackage()

        #expect(shown == expected)
        #expect(throws: Never.self) { try CardContent(shown, schema: .packageCard) }
    }
}
