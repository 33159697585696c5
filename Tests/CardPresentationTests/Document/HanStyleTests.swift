import CardPresentation
import CardTesting
import JSONTree
import Testing

@Suite struct HanStyleTests {
    @Test(
        "Chinese characters take the shapes of the language around them",
        arguments: [
            ("信用リスク予測モデル", HanStyle.japanese), ("신용 위험 信用", .korean), ("信用风险", .chinese),
            ("credit risk, crédit, кредит", .none),
        ]
    )
    func findsLanguage(text: String, style: HanStyle) {
        #expect(HanStyle(of: ["a": ["b": .string(text)]]) == style)
    }
}
