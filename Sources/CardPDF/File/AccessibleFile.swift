/// Placeholder.
enum AccessibleFile {
    static func bytes(_ drawn: [UInt8], _ properties: DocumentProperties, figureDescriptions: [String]) -> [UInt8] { drawn }
}
