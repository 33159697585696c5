import JSONTree

/// Which country's shapes Chinese characters take; Unicode gives one code to shapes that differ between countries.
package enum HanStyle: String, Hashable, Sendable {
    case chinese = "zh-cn"
    case japanese = "ja"
    case korean = "ko"
    /// No Chinese character occurs.
    case none = "en"

    /// Decides by the company that the characters keep: kana are Japanese, Hangul is Korean.
    package init(of content: JSON) {
        var signs = Signs()
        signs.look(at: content)
        self = signs.hasKana ? .japanese : signs.hasHangul ? .korean : signs.hasHan ? .chinese : .none
    }
}

private struct Signs {
    var hasKana = false
    var hasHangul = false
    var hasHan = false

    mutating func look(at value: JSON) {
        guard !hasKana else { return }
        switch value {
        case .string(let text): look(at: text)
        case .array(let elements): elements.forEach { look(at: $0) }
        case .object(let members): members.forEach { look(at: $0.value) }
        case .null, .bool, .number: break
        }
    }

    /// Looks at the first bytes of characters only: blocks are large enough to be told apart by them.
    private mutating func look(at text: String) {
        var lead: UInt8 = 0
        for byte in text.utf8 {
            switch (lead, byte) {
            case (0xE3, 0x81...0x83): hasKana = true
            case (0xEA, 0xB0...), (0xEB...0xEC, 0x80...), (0xED, 0x80...0x9E): hasHangul = true
            case (0xE4, 0xB8...), (0xE5...0xE9, 0x80...): hasHan = true
            default: break
            }
            lead = byte >= 0xC0 ? byte : 0
        }
    }
}
