/// Writes XML element by element; what is text is escaped, so that any key comes out as it went in.
package struct XMLWriter {
    /// The namespace of everything that S3 answers, errors excepted.
    static let namespace = "http://s3.amazonaws.com/doc/2006-03-01/"

    package private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

    /// Writes a document of S3's namespace.
    package static func document(_ name: String, _ content: (inout XMLWriter) -> Void) -> [UInt8] {
        var writer = XMLWriter()
        writer.raw("<\(name) xmlns=\"\(namespace)\">")
        content(&writer)
        writer.raw("</\(name)>")
        return writer.bytes
    }

    /// Writes an element that holds others.
    package mutating func element(_ name: String, _ content: (inout XMLWriter) -> Void) {
        raw("<\(name)>")
        content(&self)
        raw("</\(name)>")
    }

    /// Writes an element that holds text.
    package mutating func element(_ name: String, _ text: String) {
        element(name, text.utf8)
    }

    /// Writes an element of S3's namespace that holds text, the only element of its document.
    mutating func element(_ name: String, namespaced text: String) {
        raw("<\(name) xmlns=\"\(Self.namespace)\">")
        for byte in text.utf8 { escape(byte) }
        raw("</\(name)>")
    }

    /// Writes an element that holds UTF-8 text.
    mutating func element(_ name: String, _ text: some Sequence<UInt8>) {
        raw("<\(name)>")
        for byte in text { escape(byte) }
        raw("</\(name)>")
    }

    /// Writes an element that holds a number.
    mutating func element(_ name: String, _ number: some BinaryInteger) {
        raw("<\(name)>\(number)</\(name)>")
    }

    /// Writes an element that holds a truth value.
    mutating func element(_ name: String, _ flag: Bool) {
        raw("<\(name)>\(flag)</\(name)>")
    }

    /// Writes an element when there is text for it.
    mutating func element(_ name: String, optional text: String?) {
        if let text { element(name, text) }
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): raw("&amp;")
        case UInt8(ascii: "<"): raw("&lt;")
        case UInt8(ascii: ">"): raw("&gt;")
        case UInt8(ascii: "\""): raw("&quot;")
        // A parser makes a line feed of a bare carriage return; XML has no form at all for most of these, S3 has this.
        case 0..<0x20, 0x7F: raw("&#x\(String(byte, radix: 16));")
        default: bytes.append(byte)
        }
    }

    private mutating func raw(_ text: String) {
        bytes.append(contentsOf: text.utf8)
    }
}
