import Testing
import cardinal

@Suite("Setting values")
struct SettingValuesTests {
    @Test("a flag wins over a variable, a variable over the file, the file over the default")
    func precedence() throws {
        let file = try ConfigurationFile(
            bytes: Array(#"{"port": 3, "host": "file", "region": "file-1"}"#.utf8),
            path: "c"
        )
        let values = SettingValues(
            flags: ["port": "1"],
            environment: ["CARDINAL_PORT": "2", "CARDINAL_HOST": "variable"],
            file: file
        )

        #expect(try values.number(.port) == 1)
        #expect(try values.text(.host) == "variable")
        #expect(try values.text(.region) == "file-1")
        #expect(try values.text(.accountID) == "123456789012")
        #expect(try values.number(.maxCards) == nil)
    }

    @Test("an empty variable counts as absent")
    func emptyVariable() throws {
        let values = SettingValues(environment: ["CARDINAL_DATABASE": "", "CARDINAL_PORT": ""])

        #expect(try values.text(.database) == nil)
        #expect(try values.number(.port) == 8080)
    }

    @Test("a toggle can be switched off by a flag that the file switches on")
    func toggle() throws {
        let file = try ConfigurationFile(bytes: Array(#"{"strict-updates": true}"#.utf8), path: "c")

        #expect(try SettingValues(file: file).isOn(.strictUpdates))
        #expect(try !SettingValues(flags: ["strict-updates": "false"], file: file).isOn(.strictUpdates))
        #expect(try SettingValues(environment: ["CARDINAL_STRICT_UPDATES": "1"]).isOn(.strictUpdates))
    }

    @Test("a wrong value is named the way the user wrote it")
    func wrongValues() throws {
        let flag = SettingValues(flags: ["port": "http"])
        let variable = SettingValues(environment: ["CARDINAL_PORT": "tcp://10.0.0.1:80"])
        let file = SettingValues(
            file: try ConfigurationFile(bytes: Array(#"{"port": 70000}"#.utf8), path: "cardinal.json")
        )

        #expect(throws: SettingError("--port takes a whole number from 0 to 65535, not 'http'")) {
            try flag.number(.port)
        }
        #expect(throws: SettingError("CARDINAL_PORT takes a whole number from 0 to 65535, not 'tcp://10.0.0.1:80'")) {
            try variable.number(.port)
        }
        #expect(throws: SettingError("\"port\" in cardinal.json takes a whole number from 0 to 65535, not '70000'")) {
            try file.number(.port)
        }
    }

    @Test("a message never repeats a secret")
    func secrets() {
        let values = SettingValues(
            environment: ["CARDINAL_ROOT_SECRET_ACCESS_KEY": "hush hush", "CARDINAL_DATABASE": "hush://hush"]
        )

        #expect(
            throws: SettingError(
                "CARDINAL_ROOT_SECRET_ACCESS_KEY takes 1 to 128 printable ASCII characters without spaces"
            )
        ) {
            try values.text(.rootSecretAccessKey)
        }
        #expect(
            throws: SettingError("CARDINAL_DATABASE takes a URL such as postgres://user:password@host:5432/database")
        ) {
            try values.text(.database)
        }
    }
}
