import Testing
import cardinal

@Suite("A configuration file")
struct ConfigurationFileTests {
    @Test("gives texts, numbers and truth values by the options' names, and null gives nothing")
    func values() throws {
        let text = #"{"host": "::", "port": 0, "strict-updates": false, "log-level": "debug", "max-cards": null}"#

        let file = try ConfigurationFile(bytes: Array(text.utf8), path: "c.json")

        #expect(file.values == ["host": "::", "port": "0", "strict-updates": "false", "log-level": "debug"])
    }

    @Test(
        "is refused with a sentence that says what to change",
        arguments: [
            (#"{"prot": 1}"#, #"c.json has the unknown key "prot""#),
            (#"{"maxCards": 1}"#, #"c.json has the unknown key "maxCards" (did you mean "max-cards"?)"#),
            (#"{"a": 1, "port": 2, "b": 3}"#, #"c.json has the unknown keys "a", "b""#),
            (#"{"port": "80"}"#, #""port" in c.json takes a whole number from 0 to 65535, not '"80"'"#),
            (#"{"port": true}"#, #""port" in c.json takes a whole number from 0 to 65535, not 'true'"#),
            (#"{"strict-updates": 1}"#, #""strict-updates" in c.json takes true or false, not '1'"#),
            (
                #"{"root-secret-access-key": 5}"#,
                #""root-secret-access-key" in c.json takes 1 to 128 printable ASCII characters without spaces"#
            ),
            ("[]", "The configuration file c.json must hold one JSON object"),
        ]
    )
    func refusals(text: String, sentence: String) {
        #expect(throws: SettingError(sentence)) {
            try ConfigurationFile(bytes: Array(text.utf8), path: "c.json")
        }
    }

    @Test("that is not JSON is refused with the place")
    func notJSON() {
        let error = #expect(throws: SettingError.self) {
            try ConfigurationFile(bytes: Array("{\n  \"port\": }".utf8), path: "c.json")
        }

        #expect(error?.description.hasPrefix("The configuration file c.json is not JSON: ") == true)
        #expect(error?.description.contains("line 2") == true)
    }

    @Test("that is missing is refused by name")
    func missing() throws {
        try withTemporaryDirectory { directory in
            let path = "\(directory)/cardinal.json"

            #expect(
                throws: SettingError("The configuration file \(path) cannot be read: No such file or directory")
            ) {
                try ConfigurationFile(at: path)
            }
        }
    }
}
