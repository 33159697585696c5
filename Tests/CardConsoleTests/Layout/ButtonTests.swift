import CardConsole
import Testing

@Suite("Buttons")
struct ButtonTests {
    @Test("A button sends its form")
    func plain() {
        #expect(Button.primary("Save").markup == #"<button type="submit" class="button primary">Save</button>"#)
    }

    @Test("A button says what it does, where, by which key, and what is asked before")
    func everything() {
        let button = Button.danger("Remove <all>", name: "go", value: "x", formaction: "/console/x", confirm: "Sure?")
        #expect(
            button.markup == #"""
                <button type="submit" class="button danger" name="go" value="x" formaction="/console/x" \#
                data-confirm="Sure?">Remove &lt;all&gt;</button>
                """#
        )
        let save = Button.secondary("Save", shortcut: "s").markup
        #expect(save.contains(#"data-shortcut="s" aria-keyshortcuts="s""#))
    }

    @Test("A link looks like a button, and leads nowhere it should not")
    func link() {
        #expect(
            Button.link("Edit", to: "/console/cards/a/edit", style: .primary, shortcut: "e").markup == #"""
                <a class="button primary" href="/console/cards/a/edit" data-shortcut="e" aria-keyshortcuts="e">Edit</a>
                """#
        )
        #expect(Button.link("x", to: "javascript:alert(1)").markup.contains(##"href="#""##))
    }
}
