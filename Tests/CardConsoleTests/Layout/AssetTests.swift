import CardConsole
import Testing

@Suite("What every page loads")
struct AssetTests {
    @Test("Style sheet and script together are under 60 KB, uncompressed")
    func size() {
        #expect(Asset.style.bytes.count + Asset.script.bytes.count < 60_000)
        #expect(Asset.style.bytes.count > 10_000)
    }

    @Test("An asset's address holds the digest of what it is", arguments: Asset.all)
    func path(_ asset: Asset) {
        let parts = asset.path.split(separator: "/")
        #expect(parts.count == 4)
        #expect(parts[2].count == 16)
        #expect(parts[3] == asset.name)
    }

    @Test("A style sheet brings everything along, since no other site may be asked")
    func selfContained() {
        let text = String(decoding: Asset.style.bytes, as: UTF8.self)
        #expect(!text.contains("url(http"))
        #expect(!text.contains("@import"))
    }
}
