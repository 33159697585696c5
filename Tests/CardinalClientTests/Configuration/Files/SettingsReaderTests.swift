import CardinalClient
import Testing

@Suite("The AWS CLI's files")
struct SettingsReaderTests {
    private static let keys = "aws_access_key_id = AKIA\naws_secret_access_key = s"

    @Test(
        "are read in every spelling that the CLI reads",
        arguments: [
            "[default]\nregion = a-1\n",
            "[default]\r\nregion=a-1\r\n",
            "  [default]  \n  region  :  a-1  \n",
            "# comment\n; comment\n\n[default]\n# comment\nREGION = a-1",
            "[profile default]\nregion = a-1\n[default]\nregion = wrong-1\n",
            "[profile \"default\"]\nregion = a-1\n",
            "[default]\nregion = a-1\n  # an indented comment\n",
            "[default]\noutput =\n  region = nested-1\nregion = a-1\n",
            "[default]\ncli_history = a\n  region = continued\nregion = a-1\n",
            "[default] ; comment\nregion = a-1\n",
        ]
    )
    func spellings(config: String) throws {
        let files = try AWSFiles(config: config, credentials: "[default]\n\(Self.keys)\n")
        #expect(try files.load().region == "a-1")
    }

    @Test("names with spaces and quotes are profiles, too")
    func quotedNames() throws {
        let files = try AWSFiles(config: "[profile 'my own \"one\"']\nregion = a-1\n\(Self.keys)\n")
        #expect(try files.load(profile: "my own \"one\"").region == "a-1")
    }

    @Test(
        "are refused by line, and never quoted",
        arguments: [
            (
                "region = a-1\n",
                "credentials:1: a setting stands before the first section: put a line such as [default] above it"
            ),
            ("[default]\nhunter2\n", "credentials:2: a setting is a name, an equals sign and a value"),
            ("[default]\n= hunter2\n", "credentials:2: a setting is a name, an equals sign and a value"),
            ("[default]\na =\n  hunter2\n", "credentials:3: a setting is a name, an equals sign and a value"),
            ("[default\n", "credentials:1: a section starts with a name in brackets, such as [default]"),
            ("[]\n", "credentials:1: a section starts with a name in brackets, such as [default]"),
            ("[profile 'x]\n", "credentials:1: a section starts with a name in brackets, such as [default]"),
            ("[a]\n[b]\n[a]\n", "credentials:3: the section is in the file already: join the two"),
            ("[a]\nx = 1\nX = 2\n", "credentials:3: x is in the section already: keep one"),
        ]
    )
    func malformed(text: String, problem: String) throws {
        let files = try AWSFiles(credentials: text, ["AWS_REGION": "a-1"])
        #expect(files.problem() == problem)
    }

    @Test("that are no text, or no file, are refused")
    func unreadable() throws {
        let files = try AWSFiles(credentials: "", ["AWS_REGION": "a-1"])
        let folder = files.folder.path
        var environment = ["AWS_REGION": "a-1", "AWS_CONFIG_FILE": folder]
        let error = #expect(throws: ClientConfigurationError.self) {
            try ClientConfiguration.load(environment: environment)
        }
        #expect(error?.kind == .wrongFile)
        #expect(
            error?.description == "\(folder) cannot be read: check that it is a file and that its permissions let you"
        )
        environment["AWS_CONFIG_FILE"] = try files.folder.write(bytes: [0xFF, 0xFE, 0x5B], to: "binary")
        let binary = #expect(throws: ClientConfigurationError.self) {
            try ClientConfiguration.load(environment: environment)
        }
        #expect(binary?.description == "\(folder)/binary:1: the file is not UTF-8 text")
    }

    @Test("that are hostile end in a result or a refusal", arguments: 0..<300)
    func hostile(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let pieces = [
            "[", "]", "\n", " ", "\t", "=", ":", "#", "default", "profile", "\"", "'", "\\", "\r", "aws_access_key_id",
            "a", "\u{0}", "\u{2028}", "é", "[default]\n", "services", "  ",
        ]
        let text = (0..<60).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
        let files = try AWSFiles(config: text, credentials: text, ["AWS_REGION": "a-1"])
        let problem = files.problem()
        #expect(problem?.isEmpty != true)
    }
}

/// Numbers that are the same in every run.
private struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
