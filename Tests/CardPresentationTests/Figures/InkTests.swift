import CardPresentation
import Testing

@Suite struct InkTests {
    @Test("Style sheets can read a colour", arguments: [0x000000, 0x1F6FB4, 0xFFFFFF] as [UInt32])
    func spellsHex(number: UInt32) {
        let digits = String(number, radix: 16, uppercase: true)
        #expect(Ink(number).hex == "#" + String(repeating: "0", count: 6 - digits.count) + digits)
    }

    @Test("A mixture lies between its parts")
    func mixes() {
        #expect(Ink(0x000000).mixed(with: Ink(0xFFFFFF), 0.2).hex == "#333333")
    }

    @Test("Black is dark and white is light")
    func measuresLight() {
        #expect(Ink(0x000000).luminance == 0)
        #expect(Ink.white.luminance > 0.999)
    }
}
