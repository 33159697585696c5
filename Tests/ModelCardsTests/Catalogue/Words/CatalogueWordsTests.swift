import JSONTree
import ModelCards
import Testing

@Suite("Words that cards are found by")
struct CatalogueWordsTests {
    @Test(
        "A text is taken apart into lowercase words without accents",
        arguments: [
            ("Fraud-Detector_v2", ["fraud", "detector", "v2"]),
            ("Crédit à la consommation", ["credit", "a", "la", "consommation"]),
            ("cre\u{301}dit", ["credit"]),
            ("Straße, Ærø, İzmir, ŁÓDŹ", ["strasse", "aero", "izmir", "lodz"]),
            ("Ứng dụng tín dụng", ["ung", "dung", "tin"]),
            ("Κίνδυνος ΠΊΣΤΩΣΗΣ", ["κινδυνοσ", "πιστωσησ"]),
            ("Ёлка", ["елка"]),
            ("ＡＩ２ モデル", ["ai2", "モデ", "デル", "ル"]),
            ("信用卡AI评分", ["信用", "用卡", "卡", "ai", "评分", "分"]),
            ("卡", ["卡"]),
            ("สินเชื่อ", ["สิ", "ิน", "นเ", "เช", "ชื", "ื่", "่อ", "อ"]),
            ("신용 평가 모델", ["신용", "평가", "모델"]),
            ("नमस्ते", ["नमस्ते"]),
            ("a\u{200B}b <script>alert('x')</script> %_\"\\", ["a", "b", "script", "alert", "x"]),
            ("fraud fraud FRAUD", ["fraud"]),
            ("... — !", []),
            ("", []),
        ]
    )
    func words(text: String, expected: [String]) {
        #expect(CatalogueWords.words(ofCard: text, content: "null") == expected)
    }

    @Test("A query's run of characters without spaces is pairs only, so that its end is no word of its own")
    func queries() {
        #expect(CatalogueWords.query("信用卡") == ["信用", "用卡"])
        #expect(CatalogueWords.query("卡") == ["卡"])
        #expect(CatalogueWords.query(" Crédit-SCORING ") == ["credit", "scoring"])
        #expect(CatalogueWords.query("!?").isEmpty)
        #expect(CatalogueWords.query((0..<100).map { "w\($0)" }.joined(separator: " ")).count == 32)
    }

    @Test("Every text of a content counts, and names that people gave; numbers and the schema's names do not")
    func contents() {
        let content = #"""
            {"model_overview": {"model_name": "Churn", "model_version": 7, "model_artifact": ["s3://bucket/a/model.tar.gz"]},
             "evaluation_details": [{"name": "Quality", "metadata": {"report_uri": "s3://reports/q.json"},
               "metric_groups": [{"name": "binary", "metric_data": [{"name": "f1_score", "type": "number", "value": 0.9375}]}]}],
             "additional_information": {"custom_details": {"Cost\u0020centre": "4711", "Account": "123456789012"}}}
            """#

        #expect(
            CatalogueWords.words(ofCard: "card-20240131", content: content) == [
                "card", "20240131", "churn", "s3", "bucket", "a", "model", "tar", "gz", "quality", "report", "uri",
                "reports", "q", "json", "binary", "f1", "score", "number", "cost", "centre", "account", "4711",
            ]
        )
    }

    @Test("Long words are cut alike on both sides, and a card has so many words and no more")
    func limits() {
        let long = String(repeating: "ab", count: 500)

        #expect(CatalogueWords.query(long) == [String(repeating: "ab", count: 32)])
        #expect(
            CatalogueWords.words(ofCard: "x", content: JSON.string(long).text) == [
                "x", String(repeating: "ab", count: 32),
            ]
        )
        let many = JSON.array((0..<9_000).map { .string("word\($0)") }).text
        #expect(CatalogueWords.words(ofCard: "x", content: many).count == CatalogueWords.limit)
        #expect(CatalogueWords.words(ofCard: "x", content: many).first == "x")
    }
}
