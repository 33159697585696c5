import CardConsole
import SageMakerAPI
import Testing

@Suite("Times")
struct TimeViewTests {
    @Test("A moment is readable without a script, and exact for one")
    func moment() {
        #expect(
            TimeView.view(Timestamp(milliseconds: 1_700_000_000_123)).markup == #"""
                <time datetime="2023-11-14T22:13:20.123Z" title="2023-11-14T22:13:20.123Z">2023-11-14 22:13 UTC</time>
                """#
        )
    }
}
