import CardPresentation

/// How the numbers of a matrix are printed: with as many digits, and as large, as its narrow columns allow.
struct CellPrint {
    let style: TextStyle
    private let format: Format

    private enum Format {
        case digits(Int)
        case decimals(Int)
    }

    /// Tries shorter and shorter forms; nil when none fits, for then no cell should show a number.
    init?(for values: some Sequence<Double>, width: Double) {
        let exponent = NumberText.exponent(of: values.reduce(0) { max($0, $1.magnitude) })
        var choices: [(Format, TextStyle)] = [(.digits(4), .cell), (.digits(3), .cell)]
        if (-4..<7).contains(exponent) {
            choices += [(.decimals(max(0, 1 - exponent)), .cell), (.decimals(max(0, 1 - exponent)), .smallCell)]
        }
        for (format, style) in choices {
            let longest = values.reduce(0) { max($0, Self.text(of: $1, format).unicodeScalars.count) }
            // A digit is 0.572 em wide; points and commas are narrower, which leaves some room at the sides.
            if Double(longest) * 0.572 * style.size <= width {
                self.format = format
                self.style = style
                return
            }
        }
        return nil
    }

    func text(of value: Double) -> String {
        Self.text(of: value, format)
    }

    private static func text(of value: Double, _ format: Format) -> String {
        switch format {
        case .digits(let digits): NumberText.compact(value, digits: digits)
        case .decimals(let decimals): NumberText.fixed(value, decimals: decimals)
        }
    }
}
