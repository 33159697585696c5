/// A setting that cannot be used: the sentence names it the way the user wrote it, and says what it takes.
package struct SettingError: Error, Hashable, CustomStringConvertible {
    /// The exit status of a command that was called wrongly, as `sysexits.h` counts.
    package static let exitStatus: Int32 = 64

    package let description: String

    /// Words a problem; neither sentence ends in a full stop.
    package init(_ description: String) {
        self.description = description
    }

    /// A value that the setting does not take.
    static func wrongValue(_ value: String, of setting: Setting, writtenAs name: String) -> SettingError {
        SettingError("\(name) takes \(setting.takes)" + (setting.isSecret ? "" : ", not '\(value)'"))
    }
}
