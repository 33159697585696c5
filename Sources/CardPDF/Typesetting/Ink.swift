/// A colour of the page.
struct Ink: Hashable, Sendable {
    let red: Double
    let green: Double
    let blue: Double

    /// A colour as `0xRRGGBB`.
    init(_ hex: UInt32) {
        red = Double(hex >> 16 & 0xFF) / 255
        green = Double(hex >> 8 & 0xFF) / 255
        blue = Double(hex & 0xFF) / 255
    }

    private init(red: Double, green: Double, blue: Double) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    /// The colour `share` of the way to another.
    func mixed(with other: Ink, _ share: Double) -> Ink {
        Ink(
            red: red + (other.red - red) * share,
            green: green + (other.green - green) * share,
            blue: blue + (other.blue - blue) * share
        )
    }

    /// The light it sends out, from 0 to 1; black text reads better than white on 0.18 and more.
    ///
    /// Squares stand for the 2.2nd power, which needs a library and changes nothing here.
    var luminance: Double { 0.2126 * red * red + 0.7152 * green * green + 0.0722 * blue * blue }

    static let text = Ink(0x1B2430)
    static let soft = Ink(0x566272)
    static let accent = Ink(0x17375E)
    static let link = Ink(0x0B57A4)
    static let hairline = Ink(0xDCE2E8)
    static let tint = Ink(0xF3F6F9)
    static let white = Ink(0xFFFFFF)
}
