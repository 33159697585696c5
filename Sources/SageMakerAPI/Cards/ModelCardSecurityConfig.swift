import JSONTree

/// The key that a card's content is encrypted with.
package struct ModelCardSecurityConfig: Hashable, Sendable, WireReadable, WireWritable {
    package var kmsKeyID: String?

    package static let shape = Shape.structure([
        .optional("KmsKeyId", .string(.kmsKeyID))
    ])

    /// Names a key, or leaves the choice to the service.
    package init(kmsKeyID: String? = nil) {
        self.kmsKeyID = kmsKeyID
    }

    package init?(wire: JSON) {
        kmsKeyID = WireMembers(checked: wire).optional("KmsKeyId")
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("KmsKeyId", kmsKeyID)
        writer.endObject()
    }
}
