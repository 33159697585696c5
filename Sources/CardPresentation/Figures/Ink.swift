/// A colour, with parts from 0 to 1.
package struct Ink: Hashable, Sendable {
    package let red: Double
    package let green: Double
    package let blue: Double

    /// A colour as `0xRRGGBB`.
    package init(_ hex: UInt32) {
        red = Double(hex >> 16 & 0xFF) / 255
        green = Double(hex >> 8 & 0xFF) / 255
        blue = Double(hex & 0xFF) / 255
    }

    private init(red: Double, green: Double, blue: Double) {
        (self.red, self.green, self.blue) = (red, green, blue)
    }

    /// The colour `share` of the way to another.
    package func mixed(with other: Ink, _ share: Double) -> Ink {
        Ink(
            red: red + (other.red - red) * share,
            green: green + (other.green - green) * share,
            blue: blue + (other.blue - blue) * share
        )
    }

    /// The light it sends out, from 0 to 1; black text reads better than white on 0.18 and more.
    ///
    /// Squares stand for the 2.2nd power, which needs a library and changes nothing here.
    package var luminance: Double { 0.2126 * red * red + 0.7152 * green * green + 0.0722 * blue * blue }

    /// The colour as style sheets spell it: `#1F6FB4`.
    package var hex: String {
        let digits = Array("0123456789ABCDEF".utf8)
        let bytes = [red, green, blue].flatMap { part in
            let byte = Int((part * 255).rounded())
            return [digits[byte >> 4], digits[byte & 15]]
        }
        return "#" + String(decoding: bytes, as: UTF8.self)
    }

    /// What words are set in.
    package static let text = Ink(0x1B2430)
    /// What words on dark ground are set in.
    package static let white = Ink(0xFFFFFF)
}
