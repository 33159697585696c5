import CardPresentation

/// A text with the words marked that came and went.
enum MarkedWords {
    /// - Parameter context: how many characters of what stayed are shown around a change; nil for all.
    static func view(from before: String, to after: String, context: Int? = nil) -> HTML {
        let parts = WordDiff.parts(from: before, to: after)
        if parts.count == 2, case .removed(let old) = parts[0], case .added(let new) = parts[1] {
            // Nothing stayed: what was and what is stand apart.
            return HTML.group {
                del { context == nil ? old : DisplayText.shortened(old, to: 160) }
                " → "
                ins { context == nil ? new : DisplayText.shortened(new, to: 160) }
            }
        }
        return HTML(
            parts.enumerated().map { position, part in
                switch part {
                case .same(let words):
                    HTML(cut(words, context, isFirst: position == 0, isLast: position == parts.count - 1))
                case .added(let words): ins { context == nil ? words : DisplayText.shortened(words, to: 160) }
                case .removed(let words): del { context == nil ? words : DisplayText.shortened(words, to: 160) }
                }
            }
        )
    }

    /// The ends of what stayed, where changes are next to them.
    private static func cut(_ words: String, _ context: Int?, isFirst: Bool, isLast: Bool) -> String {
        guard let context, words.count > context * 2 else { return words }
        let head = isFirst ? "" : String(words.prefix(context))
        let tail = isLast ? "" : String(words.suffix(context))
        return "\(head)…\(tail)"
    }
}
