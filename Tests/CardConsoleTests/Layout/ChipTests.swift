import CardConsole
import Testing

@Suite("Conditions that remove themselves")
struct ChipTests {
    @Test("A chip leads to the list without its condition")
    func chip() {
        #expect(
            Chip.view(label: "Owner: <Author>", removes: "/console/cards?status=Draft").markup == #"""
                <a class="chip" href="/console/cards?status=Draft"><span>Owner: &lt;Author&gt;</span>\#
                <span class="icon icon-close" aria-hidden="true"></span><span class="visually-hidden">, remove</span></a>
                """#
        )
    }
}
