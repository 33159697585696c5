import JSONTree

/// Everything to say about a file that should hold a card's content: what makes it invalid, then what trips clients.
///
/// Any bytes will do; a file that is not UTF-8 or not JSON has one finding, at the whole document.
package func cardContentFindings(inFile bytes: [UInt8]) -> [ContentFinding] {
    let errors = bytes.withUnsafeBufferPointer { ContentSchema.card.findings(in: $0) }
    guard let document = try? JSON(parsing: bytes) else { return errors }
    return errors + ContentLint.warnings(about: document)
}
