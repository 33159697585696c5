/// An element with a start tag and an end tag.
package func element(_ name: StaticString, _ attributes: [Attribute], _ content: HTML) -> HTML {
    var html = openTag(name, attributes)
    html.append(content)
    html.append(literal: "</")
    html.append(literal: name)
    html.append(literal: ">")
    return html
}

/// An element that has nothing inside and no end tag.
package func voidElement(_ name: StaticString, _ attributes: [Attribute]) -> HTML {
    openTag(name, attributes)
}

private func openTag(_ name: StaticString, _ attributes: [Attribute]) -> HTML {
    var html = HTML()
    html.append(literal: "<")
    html.append(literal: name)
    for attribute in attributes {
        html.append(attribute)
    }
    html.append(literal: ">")
    return html
}
