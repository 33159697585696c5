import Foundation

/// One of the AWS CLI's files: sections of settings, each with its place.
struct SettingsFile {
    let path: String
    let sections: [SettingsSection]

    /// A file that says nothing.
    static func empty(_ path: String) -> SettingsFile {
        SettingsFile(path: path, sections: [])
    }

    private init(path: String, sections: [SettingsSection]) {
        self.path = path
        self.sections = sections
    }

    /// Reads a file; one that does not exist says nothing.
    init(reading path: String) throws(ClientConfigurationError) {
        guard FileManager.default.fileExists(atPath: path) else {
            self = .empty(path)
            return
        }
        guard let bytes = FileManager.default.contents(atPath: path) else { throw .unreadable(path) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw .malformed(path, line: 1, .notText) }
        try self.init(path: path, text: text)
    }

    /// Reads the text of a file.
    init(path: String, text: String) throws(ClientConfigurationError) {
        var reader = SettingsReader(path: path)
        try reader.read(text)
        self.init(path: path, sections: reader.sections)
    }

    /// The section of that header, such as `["profile", "dev"]`.
    func section(_ header: [String]) -> SettingsSection? {
        sections.first { $0.header == header }
    }
}

/// One section of a file.
struct SettingsSection {
    /// The words between the brackets, their quotes removed.
    let header: [String]
    /// The setting by lower-case name.
    var settings: [String: Setting] = [:]

    subscript(name: String) -> Setting? { settings[name] }

    /// One setting, and where it stands.
    struct Setting {
        /// The text after the equals sign, without white space around it; a nested list is empty text.
        var text: String
        /// File and line, such as `~/.aws/config:3`.
        let place: String
        /// The indented settings below one without a text.
        var nested: [String: Setting] = [:]

        subscript(name: String) -> Setting? { nested[name] }
    }
}
