/// Reads the AWS CLI's file format as the AWS CLI does, which is stricter than some SDKs: nothing may be there twice.
///
/// Sentences about a file never quote it, because any line may be a secret.
struct SettingsReader {
    let path: String
    private(set) var sections: [SettingsSection] = []
    private var line = 0
    /// The setting that indented lines belong to.
    private var open: (name: String, indent: Int)?

    init(path: String) {
        self.path = path
    }

    mutating func read(_ text: String) throws(ClientConfigurationError) {
        for text in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            line += 1
            let indent = text.prefix(while: Self.isBlank).count
            let content = text.trimmed
            if content.isEmpty || content.hasPrefix("#") || content.hasPrefix(";") { continue }
            if let open, indent > open.indent {
                try readIndented(content, below: open.name)
            } else if content.hasPrefix("[") {
                try readHeader(content)
            } else {
                try readSetting(content, indent: indent)
            }
        }
    }

    fileprivate static func isBlank(_ character: Character) -> Bool {
        character == " " || character == "\t"
    }

    private mutating func readHeader(_ content: Substring) throws(ClientConfigurationError) {
        guard let end = content.lastIndex(of: "]"), let header = Self.words(content[..<end].dropFirst()),
            !header.isEmpty
        else { throw .malformed(path, line: line, .header) }
        guard !sections.contains(where: { $0.header == header }) else {
            throw .malformed(path, line: line, .sectionAgain)
        }
        sections.append(SettingsSection(header: header))
        open = nil
    }

    private mutating func readSetting(_ content: Substring, indent: Int) throws(ClientConfigurationError) {
        guard !sections.isEmpty else { throw .malformed(path, line: line, .noSection) }
        let (name, setting) = try setting(content)
        guard sections[sections.count - 1][name] == nil else { throw .malformed(path, line: line, .settingAgain(name)) }
        sections[sections.count - 1].settings[name] = setting
        open = (name, indent)
    }

    /// An indented line is a setting of its own below one without a text, and goes on with the text otherwise.
    private mutating func readIndented(_ content: Substring, below name: String) throws(ClientConfigurationError) {
        guard var parent = sections[sections.count - 1][name] else { return }
        if parent.text.isEmpty {
            let (nestedName, setting) = try setting(content)
            parent.nested[nestedName] = setting
        } else {
            parent.text += "\n\(content)"
        }
        sections[sections.count - 1].settings[name] = parent
    }

    private func setting(
        _ content: Substring
    ) throws(ClientConfigurationError) -> (name: String, setting: SettingsSection.Setting) {
        guard let delimiter = content.firstIndex(where: { $0 == "=" || $0 == ":" }) else {
            throw .malformed(path, line: line, .noDelimiter)
        }
        let name = content[..<delimiter].trimmed.lowercased()
        guard !name.isEmpty else { throw .malformed(path, line: line, .noDelimiter) }
        let text = content[content.index(after: delimiter)...].trimmed
        return (name, SettingsSection.Setting(text: String(text), place: "\(path):\(line)"))
    }

    /// The words of a header, quoted as in a shell; nil when a quote stays open.
    private static func words(_ text: Substring) -> [String]? {
        var words: [String] = []
        var word: String?
        var quote: Character?
        for character in text {
            if let open = quote {
                if character == open { quote = nil } else { word = (word ?? "") + String(character) }
            } else if character == "\"" || character == "'" {
                quote = character
                word = word ?? ""
            } else if isBlank(character) {
                if let word { words.append(word) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        if let word { words.append(word) }
        return quote == nil ? words : nil
    }
}

extension Substring {
    /// The text without spaces and tabs at its ends.
    fileprivate var trimmed: Substring {
        var text = drop(while: SettingsReader.isBlank)
        while let last = text.last, SettingsReader.isBlank(last) { text.removeLast() }
        return text
    }
}
