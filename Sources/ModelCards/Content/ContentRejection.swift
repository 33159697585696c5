/// Why a text is no valid content: at least one finding, in document order.
package struct ContentRejection: Error, Hashable, Sendable {
    package let findings: [ContentFinding]

    /// Some hundred findings fit; a message that a log or a terminal cannot hold helps nobody.
    private static let longestMessage = 8000

    /// Collects findings, all of them errors.
    package init(findings: [ContentFinding]) {
        self.findings = findings
    }

    /// The sentence that a client gets: every finding as far as about 8000 bytes go, then how many are not named.
    ///
    /// With one finding it reads `The document is not valid intended_uses.risk_rating: …`.
    package var wireMessage: String {
        var message = "The document is not valid "
        for (position, finding) in findings.enumerated() {
            let item = "\(finding.path): \(finding.message)".shortened(to: 900)
            if position > 0 && message.utf8.count + item.utf8.count > Self.longestMessage {
                return message + " … and \(findings.count - position) more"
            }
            message += position > 0 ? "; \(item)" : item
        }
        return message
    }
}
