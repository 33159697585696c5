/// Colours that people with any kind of colour vision, and black-and-white printers, can tell apart.
package enum ChartInk {
    /// Curves and bars.
    package static let series = Ink(0x1F6FB4)
    /// The beginning of the ramp of one direction.
    package static let pale = Ink(0xEAF1F8)
    /// The end of the ramp of one direction.
    package static let deep = Ink(0x0A2F5C)
    /// What lies below zero, where values lie on both sides of it.
    package static let warm = Ink(0xA8500B)
    /// Lines across a plot.
    package static let grid = Ink(0xE4E8ED)
    /// The line at zero.
    package static let axis = Ink(0x7C8896)

    /// The names of axes, and values beside bars.
    package static let axisName = Ink(0x566272)

    /// A place on the ramp from pale to deep blue; 0 and below is pale.
    package static func sequential(_ share: Double) -> Ink {
        let share = min(max(share, 0), 1)
        return share < 0.5 ? pale.mixed(with: series, share * 2) : series.mixed(with: deep, share * 2 - 1)
    }

    /// A place on the ramp from orange (-1) over white (0) to blue (1).
    package static func diverging(_ share: Double) -> Ink {
        let reach = min(share.magnitude, 1)
        let white = Ink(0xFAFAFA)
        return white.mixed(with: share < 0 ? warm : Ink(0x12559C), reach)
    }
}
