import CardPresentation

/// The colours of a page; those of charts are in `ChartInk`.
extension Ink {
    static let soft = Ink(0x566272)
    static let accent = Ink(0x17375E)
    static let link = Ink(0x0B57A4)
    static let hairline = Ink(0xDCE2E8)
    static let tint = Ink(0xF3F6F9)
}
