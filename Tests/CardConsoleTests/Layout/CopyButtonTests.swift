import CardConsole
import Testing

@Suite("Copying")
struct CopyButtonTests {
    @Test("A text is copied as it is")
    func copy() {
        let button = CopyButton.view(#"a "b" <c>"#, name: "the digest").markup
        #expect(button.contains(#"data-copy="a &quot;b&quot; &lt;c&gt;" aria-label="Copy the digest""#))
    }
}
