import JSONTree

/// The settings that a JSON file gives: one object whose keys are the names of the options.
package struct ConfigurationFile: Hashable, Sendable {
    /// The file's name as the user wrote it, for messages.
    package let path: String
    /// Texts by setting name, numbers and booleans as they are written.
    package let values: [String: String]

    /// Reads the file at `path`.
    ///
    /// - Throws: ``SettingError`` when the file cannot be read or used.
    package init(at path: String) throws {
        do {
            try self.init(bytes: POSIXFile.read(path), path: path)
        } catch let error as POSIXFileError {
            throw SettingError("The configuration file \(error)")
        }
    }

    /// Reads the file's content.
    ///
    /// - Throws: ``SettingError`` for what is not JSON, an unknown key, or a value of the wrong JSON type.
    package init(bytes: [UInt8], path: String) throws {
        let document: JSON
        do {
            document = try JSON(parsing: bytes)
        } catch {
            throw SettingError("The configuration file \(path) is not JSON: \(error)")
        }
        guard let members = document.members else {
            throw SettingError("The configuration file \(path) must hold one JSON object")
        }
        try Self.refuseUnknownKeys(in: members, path: path)

        var values: [String: String] = [:]
        for setting in Setting.server {
            guard let value = document[setting.name], value != .null else { continue }
            guard let text = Self.text(of: value, for: setting) else {
                throw SettingError.wrongValue(value.text, of: setting, writtenAs: "\"\(setting.name)\" in \(path)")
            }
            values[setting.name] = text
        }
        self.path = path
        self.values = values
    }

    private static func refuseUnknownKeys(in members: [JSONMember], path: String) throws {
        let known = Set(Setting.server.map(\.name))
        let unknown = members.map(\.name).filter { !known.contains($0) }
        guard let first = unknown.first else { return }
        let names = unknown.map { JSON.string($0).text }.joined(separator: ", ")
        let hint = closest(to: first, in: known).map { " (did you mean \"\($0)\"?)" } ?? ""
        throw SettingError(
            unknown.count == 1
                ? "\(path) has the unknown key \(names)\(hint)" : "\(path) has the unknown keys \(names)"
        )
    }

    /// The known key that differs only by case and separators, as `maxCards` does from `max-cards`.
    private static func closest(to name: String, in known: Set<String>) -> String? {
        func letters(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }
        return known.first { letters($0) == letters(name) }
    }

    private static func text(of value: JSON, for setting: Setting) -> String? {
        switch (setting.kind, value) {
        case (.text, .string(let text)), (.choice, .string(let text)): text
        case (.number, .number(let text)): text
        case (.toggle, .bool(let value)): String(value)
        default: nil
        }
    }
}
