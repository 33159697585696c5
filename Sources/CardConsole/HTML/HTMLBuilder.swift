/// Collects what stands between a start tag and its end tag.
///
/// Texts are escaped, elements are taken as they are, `nil` is nothing; `if`, `switch` and `for` work as usual.
@resultBuilder
package enum HTMLBuilder {
    package static func buildExpression(_ text: String) -> HTML { HTML(text) }

    package static func buildExpression(_ number: Int) -> HTML { HTML(String(number)) }

    package static func buildExpression(_ html: HTML) -> HTML { html }

    package static func buildExpression(_ html: HTML?) -> HTML { html ?? HTML() }

    package static func buildExpression(_ text: String?) -> HTML { text.map { HTML($0) } ?? HTML() }

    package static func buildExpression(_ parts: [HTML]) -> HTML { HTML(parts) }

    package static func buildBlock(_ parts: HTML...) -> HTML { HTML(parts) }

    package static func buildOptional(_ part: HTML?) -> HTML { part ?? HTML() }

    package static func buildEither(first part: HTML) -> HTML { part }

    package static func buildEither(second part: HTML) -> HTML { part }

    package static func buildArray(_ parts: [HTML]) -> HTML { HTML(parts) }
}

extension HTML {
    /// Several pieces, one after the other.
    package static func group(@HTMLBuilder _ content: () -> HTML) -> HTML { content() }
}
