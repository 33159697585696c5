import SageMakerAPI
import Testing

@Suite struct ModelPackageModelCardTests {
    @Test("The text null is no content", arguments: [("null", nil), ("{}", "{}"), ("", ""), (nil, nil)])
    func meantContent(sent: String?, meant: String?) {
        #expect(ModelPackageModelCard(modelCardContent: sent).meantContent == meant)
    }
}
