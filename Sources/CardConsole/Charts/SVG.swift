import CardPresentation

/// The parts of a drawing: SVG elements, whose attributes are numbers and colours of this program's own.
enum SVG {
    /// A drawing of that many units, which the style sheet scales to its place.
    ///
    /// - Parameter label: what somebody who cannot see it is told.
    static func drawing(width: Double, height: Double, label: String, kind: String, content: [HTML]) -> HTML {
        let attributes: [Attribute] = [
            .class("chart plot-\(kind)"), .role("group"), .ariaLabel(label),
            .attribute("viewBox", "0 0 \(number(width)) \(number(height))"),
            .attribute("width", number(width)), .attribute("height", number(height)),
            .attribute("font-size", "12"), .attribute("data-points", ""),
        ]
        return element("svg", attributes, HTML(content))
    }

    /// Parts that share a class and a colour; the style sheet may choose another colour, for dark pages.
    static func group(
        _ name: String,
        fill: Ink? = nil,
        stroke: Ink? = nil,
        isHidden: Bool = true,
        _ parts: [HTML]
    ) -> HTML {
        let attributes: [Attribute] = [
            .class(name), .attribute("fill", fill?.hex), .attribute("stroke", stroke?.hex),
            .attribute("aria-hidden", isHidden ? "true" : nil),
        ]
        return element("g", attributes, HTML(parts))
    }

    static func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, name: String? = nil) -> HTML {
        element(
            "line",
            [
                .attribute("class", name), .attribute("x1", number(x1)), .attribute("y1", number(y1)),
                .attribute("x2", number(x2)), .attribute("y2", number(y2)),
            ],
            HTML()
        )
    }

    /// A curve through points; `isClosed` makes it an area.
    static func path(_ points: [PlotPoint], isClosed: Bool = false, name: String) -> HTML {
        var text = ""
        for (index, point) in points.enumerated() {
            text += "\(index == 0 ? "M" : "L")\(number(point.x)) \(number(point.y))"
        }
        return element("path", [.class(name), .attribute("d", text + (isClosed ? "Z" : ""))], HTML())
    }

    static func rectangle(_ box: PlotBox, fill: Ink? = nil) -> HTML {
        element("rect", box.attributes + [.attribute("fill", fill?.hex)], HTML())
    }

    /// Where a text stands at its position.
    enum Anchor: String {
        case start, middle, end
    }

    static func text(
        _ words: String,
        x: Double,
        y: Double,
        _ anchor: Anchor = .start,
        turned: Double? = nil,
        name: String? = nil,
        fill: Ink? = nil
    ) -> HTML {
        let turn = turned.map { "rotate(\(number($0)) \(number(x)) \(number(y)))" }
        return element(
            "text",
            [
                .attribute("class", name), .attribute("x", number(x)), .attribute("y", number(y)),
                .attribute("text-anchor", anchor == .start ? nil : anchor.rawValue), .attribute("transform", turn),
                .attribute("fill", fill?.hex),
            ],
            HTML(words)
        )
    }

    /// What makes a shape something to point at and to step to: the first of a chart is reached with the tab key, the
    /// others with the arrow keys.
    static func pointed(isFirst: Bool) -> [Attribute] {
        [.role("img"), .attribute("tabindex", isFirst ? "0" : "-1")]
    }

    /// What is said of a shape, and shown beside the pointer.
    static func told(_ words: String) -> HTML { element("title", [], HTML(words)) }

    /// A length with at most one decimal, which screens cannot tell from more.
    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "0" }
        let tenths = Int((min(max(value, -1e6), 1e6) * 10).rounded())
        let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
        return "\(tenths < 0 ? "-" : "")\(whole)\(rest == 0 ? "" : ".\(rest)")"
    }
}

/// A rectangle of a drawing.
struct PlotBox: Hashable {
    var x: Double
    var y: Double
    var width: Double
    var height: Double

    var maxX: Double { x + width }
    var maxY: Double { y + height }
    var midX: Double { x + width / 2 }
    var midY: Double { y + height / 2 }

    fileprivate var attributes: [Attribute] {
        [
            .attribute("x", SVG.number(x)), .attribute("y", SVG.number(y)),
            .attribute("width", SVG.number(width)), .attribute("height", SVG.number(height)),
        ]
    }

    /// The rectangle as something to point at.
    func pointed(_ words: String, name: String, isFirst: Bool, fill: Ink? = nil) -> HTML {
        element(
            "rect",
            [.class(name)] + attributes + [.attribute("fill", fill?.hex)] + SVG.pointed(isFirst: isFirst),
            SVG.told(words)
        )
    }
}
