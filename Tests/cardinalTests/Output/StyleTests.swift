import Testing
import cardinal

@Suite("Colours")
struct StyleTests {
    @Test(
        "are for terminals that want them",
        arguments: [
            (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
            (true, ["TERM": "dumb"], false), (true, ["TERM": "xterm-256color"], true),
        ] as [(Bool, [String: String], Bool)]
    )
    func wanted(isTerminal: Bool, environment: [String: String], isOn: Bool) {
        #expect(Style(isTerminal: isTerminal, environment: environment).isOn == isOn)
    }

    @Test("are left out of plain text")
    func plain() {
        #expect(Style.plain(.red, "text") == "text")
        #expect(Style(isTerminal: true, environment: [:])(.red, "text") == "\u{1B}[31mtext\u{1B}[0m")
        #expect(Style(isTerminal: true, environment: [:])(nil, "text") == "text")
    }
}
