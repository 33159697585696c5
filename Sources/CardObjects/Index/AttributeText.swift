import ModelCards

/// An object's attributes as one text column, a line each, as HTTP would write them.
enum AttributeText {
    /// In bytes, names and values together.
    private static let maximumMetadataSize = 2048
    private static let metadataPrefix = "x-amz-meta-"
    private static let fields: [(name: String, path: WritableKeyPath<ObjectAttributes, String?> & Sendable)] = [
        ("content-type", \.contentType),
        ("cache-control", \.cacheControl),
        ("content-disposition", \.contentDisposition),
        ("content-encoding", \.contentEncoding),
        ("content-language", \.contentLanguage),
        ("expires", \.expires),
    ]

    /// Writes attributes.
    ///
    /// - Throws: `invalidMetadata` for what would not be one line, `metadataTooLarge`.
    static func text(of attributes: ObjectAttributes) throws(ObjectStoreError) -> String {
        var text = ""
        for field in fields {
            guard let value = attributes[keyPath: field.path] else { continue }
            guard isOneLine(value) else { throw .invalidMetadata }
            text += "\(field.name): \(value)\n"
        }
        var size = 0
        for (name, value) in attributes.metadata.sorted(by: { $0.key < $1.key }) {
            guard isName(name), isOneLine(value) else { throw .invalidMetadata }
            size += name.utf8.count + value.utf8.count
            text += "\(metadataPrefix)\(name): \(value)\n"
        }
        guard size <= maximumMetadataSize else { throw .metadataTooLarge }
        return text
    }

    /// Reads what ``text(of:)`` wrote.
    static func attributes(in text: String) -> ObjectAttributes {
        var attributes = ObjectAttributes()
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { continue }
            let name = String(decoding: line[..<colon], as: UTF8.self)
            let value = String(decoding: line[colon...].dropFirst(2), as: UTF8.self)
            if let field = fields.first(where: { $0.name == name }) {
                attributes[keyPath: field.path] = value
            } else if name.hasPrefix(metadataPrefix) {
                attributes.metadata[String(name.dropFirst(metadataPrefix.count))] = value
            }
        }
        return attributes
    }

    private static func isOneLine(_ value: String) -> Bool {
        value.utf8.allSatisfy { ($0 >= 0x20 && $0 != 0x7F) || $0 == UInt8(ascii: "\t") }
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: ":") }
    }
}
