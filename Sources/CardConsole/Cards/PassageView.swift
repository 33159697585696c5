import CardPresentation

/// Values as a card says them.
enum PassageView {
    /// A value in a list or a cell.
    static func view(_ passage: Passage) -> HTML {
        if let address = passage.link {
            return a(.href(address), .attribute("rel", "noopener noreferrer")) { passage.text }
        }
        return switch passage.face {
        case .prose where passage.text.contains("\n"): TextView.lines(passage.text)
        case .prose: HTML(passage.text)
        case .number: span(.class("number")) { passage.text }
        case .code: code { passage.text }
        case .absent: span(.class("muted")) { passage.text }
        }
    }

    /// Labels beside their values.
    static func facts(_ facts: [Fact]) -> HTML {
        dl(.class("facts")) {
            for fact in facts {
                dt { fact.label }
                dd {
                    if fact.values.count == 1 {
                        fact.values.map(view)
                    } else {
                        fact.values.map { value in div { view(value) } }
                    }
                }
            }
        }
    }
}
