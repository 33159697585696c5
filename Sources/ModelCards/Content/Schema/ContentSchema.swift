import JSONTree

/// The published schema of a card's content, ready to check documents.
package struct ContentSchema: Sendable {
    /// The rule for the whole document.
    package let root: ContentRule
    let program: ContentProgram

    /// Prepares a rule for checking.
    package init(_ root: ContentRule) {
        self.root = root
        program = ContentProgram(root)
    }

    /// The content of a card of its own (`CreateModelCard`, `UpdateModelCard`).
    package static let card = ContentSchema(
        .closed(
            .optional("model_overview", .modelOverview),
            .optional("intended_uses", .intendedUses),
            .optional("business_details", .businessDetails),
            .optional("training_details", .trainingDetails),
            .optional("evaluation_details", .evaluationDetails),
            .optional("additional_information", .additionalInformation),
            .optional("model_package_details", .modelPackageDetails)
        )
    )

    /// The content of a model package's card (`ModelPackageModelCard`), which the package itself already describes.
    package static let packageCard = ContentSchema(
        .closed(
            .optional("model_overview", .packageModelOverview),
            .optional("intended_uses", .intendedUses),
            .optional("business_details", .businessDetails),
            .optional("training_details", .trainingDetails),
            .optional("evaluation_details", .evaluationDetails),
            .optional("additional_information", .additionalInformation)
        )
    )

    /// Everything that makes `text` no valid content, in document order; empty when it is valid.
    package func findings(in text: String) -> [ContentFinding] {
        text.withUTF8Bytes { findings(in: $0) }
    }

    /// Everything that makes `bytes` no valid content, in document order; empty when they are valid.
    package func findings(in bytes: UnsafeBufferPointer<UInt8>) -> [ContentFinding] {
        do throws(ContentRejection) {
            _ = try check(bytes)
            return []
        } catch {
            return error.findings
        }
    }

    /// Parses and checks `bytes`; the tape points into them.
    ///
    /// - Throws: every violation at once, or the one reason why the text is not JSON.
    func check(_ bytes: UnsafeBufferPointer<UInt8>) throws(ContentRejection) -> JSONTape {
        if let finding = Self.lengthFinding(bytes) { throw ContentRejection(findings: [finding]) }
        let tape: JSONTape
        do throws(JSONError) {
            tape = try JSONTape(parsing: bytes)
        } catch {
            throw ContentRejection(findings: [ContentFinding(at: JSONPointer(), .error, error.description)])
        }
        let findings = ContentCheck.findings(in: tape, program)
        guard findings.isEmpty else { throw ContentRejection(findings: findings) }
        return tape
    }

    private static func lengthFinding(_ bytes: UnsafeBufferPointer<UInt8>) -> ContentFinding? {
        let limit = CardContent.maximumLength
        // A code point takes at least one byte, so most documents need no counting.
        guard bytes.count > limit, bytes.scalarCount > limit else { return nil }
        return ContentFinding(
            at: JSONPointer(),
            .error,
            "String length must be less than or equal to \(limit)"
        )
    }
}
