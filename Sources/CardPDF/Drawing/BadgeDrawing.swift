import CardPresentation

/// Draws a badge: a pill with a symbol and a word.
enum BadgeDrawing {
    static let height = 22.0
    private static let padding = 10.0
    private static let symbolSize = 10.0
    private static let gap = 6.0

    static func width(of word: TextBox) -> Double {
        padding * 2 + symbolSize + gap + word.inkWidth
    }

    static func draw(_ badge: Badge, _ word: TextBox, x: Double, y: Double, on canvas: Canvas) {
        let tone = Colours(badge.tone)
        let box = Box(x: x, y: y, width: width(of: word), height: height)
        canvas.fill(box, radius: height / 2, tone.ground)
        let symbol = Box(x: x + padding, y: y + (height - symbolSize) / 2, width: symbolSize, height: symbolSize)
        draw(badge.symbol, in: symbol, tone, on: canvas)
        canvas.draw(word, x: x + padding + symbolSize + gap, y: y + (height - word.height) / 2)
    }

    /// The colour of a badge's word.
    static func ink(of tone: Badge.Tone) -> Ink { Colours(tone).ink }

    private static func draw(_ symbol: Badge.Symbol, in box: Box, _ tone: Colours, on canvas: Canvas) {
        let (x, y, size) = (box.x, box.y, box.width)
        func point(_ dx: Double, _ dy: Double) -> PlotPoint { PlotPoint(x: x + dx * size, y: y + dy * size) }
        switch symbol {
        case .check:
            canvas.circle(box.midX, box.midY, radius: size / 2, tone.ink)
            canvas.stroke([point(0.27, 0.52), point(0.44, 0.69), point(0.74, 0.34)], .white, width: 1.3)
        case .clock:
            canvas.circle(box.midX, box.midY, radius: size / 2 - 0.6, tone.ink, lineWidth: 1.2)
            canvas.stroke([point(0.5, 0.24), point(0.5, 0.54), point(0.7, 0.64)], tone.ink, width: 1.1)
        case .pencil:
            canvas.fill([point(0.02, 0.98), point(0.1, 0.66), point(0.34, 0.9)], tone.ink)
            canvas.fill([point(0.18, 0.58), point(0.7, 0.06), point(0.94, 0.3), point(0.42, 0.82)], tone.ink)
        case .box:
            canvas.fill(Box(x: x, y: y + size * 0.08, width: size, height: size * 0.26), tone.ink)
            let body = [point(0.1, 0.42), point(0.9, 0.42), point(0.9, 0.92), point(0.1, 0.92)]
            canvas.fill(body, tone.ink)
            canvas.line(x + size * 0.36, y + size * 0.58, x + size * 0.64, y + size * 0.58, tone.ground, width: 1.1)
        case .triangle:
            canvas.fill([point(0.5, 0.02), point(1.04, 0.96), point(-0.04, 0.96)], tone.ink)
            canvas.line(box.midX, y + size * 0.36, box.midX, y + size * 0.66, tone.ground, width: 1.3)
            canvas.circle(box.midX, y + size * 0.81, radius: 0.8, tone.ground)
        case .diamond:
            canvas.fill([point(0.5, -0.04), point(1.04, 0.5), point(0.5, 1.04), point(-0.04, 0.5)], tone.ink)
            canvas.line(box.midX, y + size * 0.24, box.midX, y + size * 0.58, tone.ground, width: 1.3)
            canvas.circle(box.midX, y + size * 0.75, radius: 0.8, tone.ground)
        case .circle:
            canvas.circle(box.midX, box.midY, radius: size / 2, tone.ink)
        case .question:
            canvas.circle(box.midX, box.midY, radius: size / 2 + 0.3, tone.ink)
            let mark = canvas.typesetter.keptBox("?", TextStyle.symbol.inked(.white))
            canvas.draw(mark, x: box.midX - mark.inkWidth / 2, y: box.midY - mark.height / 2)
        }
    }

    /// A ground and an ink dark enough to read on it.
    private struct Colours {
        let ground: Ink
        let ink: Ink

        init(_ tone: Badge.Tone) {
            switch tone {
            case .red: (ground, ink) = (Ink(0xFBE4E1), Ink(0xA3221A))
            case .amber: (ground, ink) = (Ink(0xFDF0D2), Ink(0x805300))
            case .green: (ground, ink) = (Ink(0xDFF2E7), Ink(0x14643C))
            case .blue: (ground, ink) = (Ink(0xE3ECF8), Ink(0x1F4E8C))
            case .grey: (ground, ink) = (Ink(0xE9EDF1), Ink(0x47525F))
            }
        }
    }
}
