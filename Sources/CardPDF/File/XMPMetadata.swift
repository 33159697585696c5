/// What the file says of itself, in the form that libraries and archives read.
enum XMPMetadata {
    /// The metadata as an object of the file; uncompressed, so that programs find it without reading the rest.
    static func object(number: Int, _ properties: DocumentProperties) -> [UInt8] {
        let packet = Array(packet(properties).utf8)
        let head = "\(number) 0 obj\n<< /Type /Metadata\n   /Subtype /XML\n   /Length \(packet.count)\n>>\nstream\n"
        return Array(head.utf8) + packet + Array("\nendstream\nendobj\n".utf8)
    }

    private static func packet(_ properties: DocumentProperties) -> String {
        let title = XMLText.escaped(properties.title)
        let author = XMLText.escaped(properties.author)
        let subject = XMLText.escaped(properties.subject)
        let keywords = properties.keywords.map(XMLText.escaped)
        return """
            <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/">
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
            xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <dc:format>application/pdf</dc:format>
            <dc:identifier>sha256:\(XMLText.escaped(properties.digest))</dc:identifier>
            <dc:language><rdf:Bag><rdf:li>en</rdf:li></rdf:Bag></dc:language>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(title)</rdf:li></rdf:Alt></dc:title>
            <dc:creator><rdf:Seq><rdf:li>\(author)</rdf:li></rdf:Seq></dc:creator>
            <dc:description><rdf:Alt><rdf:li xml:lang="x-default">\(subject)</rdf:li></rdf:Alt></dc:description>
            <dc:subject><rdf:Bag>\(keywords.map { "<rdf:li>\($0)</rdf:li>" }.joined())</rdf:Bag></dc:subject>
            <pdf:Keywords>\(keywords.joined(separator: ", "))</pdf:Keywords>
            <xmp:CreatorTool>Cardinal</xmp:CreatorTool>
            <xmp:CreateDate>\(properties.created)</xmp:CreateDate>
            <xmp:ModifyDate>\(properties.modified)</xmp:ModifyDate>
            </rdf:Description>
            </rdf:RDF>
            </x:xmpmeta>
            <?xpacket end="w"?>
            """
    }
}
