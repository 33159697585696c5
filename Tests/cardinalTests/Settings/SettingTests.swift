import Testing
import cardinal

@Suite("A setting")
struct SettingTests {
    @Test("has one name, spelled as a flag and as a variable")
    func spellings() {
        #expect(Setting.maxVersionsPerCard.flag == "--max-versions-per-card")
        #expect(Setting.maxVersionsPerCard.variable == "CARDINAL_MAX_VERSIONS_PER_CARD")
        #expect(Setting.rootAccessKeyID.variable == "CARDINAL_ROOT_ACCESS_KEY_ID")
    }

    @Test("names are unique, and every default is a value that the setting takes")
    func defaults() {
        #expect(Set(Setting.server.map(\.name)).count == Setting.server.count)
        for setting in Setting.server {
            #expect(setting.defaultValue.map(setting.accepts) ?? true, "\(setting.name)")
        }
    }

    @Test(
        "says what it takes",
        arguments: [
            (Setting.port, "a whole number from 0 to 65535"),
            (.maxCards, "a whole number, 1 or more"),
            (.strictUpdates, "true or false"),
            (.logLevel, "one of trace, debug, info, notice, warning, error, critical"),
            (.accountID, "an account ID of 12 digits"),
        ]
    )
    func takes(setting: Setting, words: String) {
        #expect(setting.takes == words)
    }

    @Test(
        "accepts its values only",
        arguments: [
            (Setting.port, "0", true), (.port, "65535", true), (.port, "65536", false), (.port, "-1", false),
            (.port, "80 ", false), (.maxCards, "0", false), (.maxCards, "99999999999999999999", false),
            (.strictUpdates, "yes", true), (.strictUpdates, "on", false), (.logLevel, "info", true),
            (.logLevel, "loud", false),
        ]
    )
    func accepts(setting: Setting, text: String, isAccepted: Bool) {
        #expect(setting.accepts(text) == isAccepted)
    }
}
