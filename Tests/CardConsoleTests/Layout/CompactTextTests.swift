import CardConsole
import Testing

@Suite("Style sheets and scripts without what only their writers read")
struct CompactTextTests {
    private func style(_ text: String) -> String {
        String(decoding: CompactText.style(Array(text.utf8)), as: UTF8.self)
    }

    private func script(_ text: String) -> String {
        String(decoding: CompactText.script(Array(text.utf8)), as: UTF8.self)
    }

    @Test("Rules lose comments and spaces")
    func rules() {
        let text = """
            /* What it is for */
            .a > .b, .c {
              color: red; margin: 0 0.5rem -0.25rem;
            }
            @media print { .d { display: none; } }
            """
        #expect(style(text) == ".a>.b,.c{color:red;margin:0 .5rem -.25rem}@media print{.d{display:none}}")
    }

    @Test("Spaces that separate something stay")
    func meaning() {
        #expect(
            style(".a .b:is(.c, .d) :hover { width: calc(1px + 2px); }")
                == ".a .b:is(.c,.d) :hover{width:calc(1px + 2px)}"
        )
    }

    @Test("A script keeps its lines, whose ends may end statements")
    func statements() {
        let text = """
            // Why
            /** What */
            const a = 1 // more
              const b = `x ${a}`;

            """
        #expect(script(text) == "const a = 1 // more\nconst b = `x ${a}`;\n")
    }
}
