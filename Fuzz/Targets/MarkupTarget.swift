import CardConsole

/// Texts on their way into pages, as content, as attributes and as addresses.
struct MarkupTarget: FuzzTarget {
    let name = "markup"

    func run(_ input: UnsafeBufferPointer<UInt8>) {
        let text = String(decoding: input, as: UTF8.self)
        check(p { text }, between: "<p>", and: "</p>", shows: text)
        check(HTML.group { text }, between: "", and: "", shows: text)
        check(span(.title(text)), between: "<span title=\"", and: "\"></span>", shows: text)
        check(span(.attribute("data-x", text)), between: "<span data-x=\"", and: "\"></span>", shows: text)
        checkAddress(text)
        let path = ConsolePath.to("cards", text)
        require(path.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") }, "a path has no blanks")
        let request = ConsoleRequest(target: path)
        let isShown = text.utf8.isEmpty || request.path.last?.utf8.elementsEqual(shown(text, inPath: true).utf8) == true
        require(isShown, "a path is read as it was written")
    }

    /// Nothing of a text is markup, and all of it is there.
    private func check(_ html: HTML, between start: String, and end: String, shows text: String) {
        let markup = Array(html.markup.utf8)
        require(markup.starts(with: start.utf8) && markup.reversed().starts(with: end.utf8.reversed()), "tags stay")
        let inner = markup.dropFirst(start.utf8.count).dropLast(end.utf8.count)
        require(!inner.contains { "<>\"'".utf8.contains($0) }, "no text is markup")
        require(String(validating: inner, as: UTF8.self) != nil, "markup is UTF-8")
        let unescaped = unescape(String(decoding: inner, as: UTF8.self))
        require(unescaped.utf8.elementsEqual(shown(text, inPath: false).utf8), "a text is shown as it is")
    }

    private func checkAddress(_ text: String) {
        let markup = a(.href(text)).markup
        let address = unescape(String(markup.dropFirst("<a href=\"".count).dropLast("\"></a>".count)))
        // Browsers drop line breaks and tabs, and take a backslash for a slash.
        let seen = address.utf8.filter { ![0x09, 0x0A, 0x0D].contains($0) }
            .map { $0 == UInt8(ascii: "\\") ? UInt8(ascii: "/") : $0 }
        let isSafe =
            ["#", "?", "https://", "http://"].contains { seen.starts(with: $0.utf8) }
            || seen.first == UInt8(ascii: "/") && !seen.starts(with: "//".utf8)
        require(isSafe, "an address leads to this server or to the web: \(address)")
    }

    /// What browsers show: no character that HTML has no form for, and in a path no NUL.
    private func shown(_ text: String, inPath: Bool) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isControl = scalar.value < 0x20 && ![0x09, 0x0A, 0x0D].contains(scalar.value) || scalar.value == 0x7F
            scalars.append(inPath ? (scalar.value == 0 ? "\u{FFFD}" : scalar) : isControl ? "\u{FFFD}" : scalar)
        }
        return String(scalars)
    }

    private func unescape(_ text: String) -> String {
        var scalars = Array(text.unicodeScalars)[...]
        var plain = String.UnicodeScalarView()
        let references: [(String, Unicode.Scalar)] = [
            ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
        ]
        while let first = scalars.first {
            let reference = references.first { scalars.starts(with: $0.0.unicodeScalars) }
            require(first != "&" || reference != nil, "an ampersand begins a reference")
            plain.append(reference?.1 ?? first)
            scalars = scalars.dropFirst(reference?.0.unicodeScalars.count ?? 1)
        }
        return String(plain)
    }
}
