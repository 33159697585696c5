import CardConsole
import Testing

@Suite struct CRC32Tests {
    @Test("The checksum is the one that every description gives as its example")
    func example() {
        var checksum = CRC32()
        checksum.add("123456789".utf8)
        #expect(checksum.value == 0xCBF4_3926)
    }

    @Test("Pieces add up to the whole; nothing is 0")
    func pieces() {
        var checksum = CRC32()
        #expect(checksum.value == 0)
        checksum.add("1234".utf8)
        checksum.add([])
        checksum.add("56789".utf8)
        #expect(checksum.value == 0xCBF4_3926)
    }
}
