import Testing
import cardinal

@Suite("The start of a server")
struct ServerStartTests {
    @Test("takes every option from the settings")
    func options() throws {
        try withTemporaryDirectory { path in
            let flags = [
                "host": "::1", "port": "0", "data-dir": path, "database": "postgres://localhost/cards",
                "postgres-connections": "3", "account-id": "000000000001", "region": "eu-west-1",
                "max-json-body-bytes": "2048", "max-cards": "4", "max-versions-per-card": "5",
                "max-running-exports": "6", "export-threads": "7", "strict-updates": "true", "log-level": "debug",
            ]

            let start = try ServerStart(values: SettingValues(flags: flags))

            let options = start.options
            #expect(options.host == "::1")
            #expect(options.port == 0)
            #expect(options.dataDirectory == path)
            #expect(options.databaseURL == "postgres://localhost/cards")
            #expect(options.postgresConnections == 3)
            #expect(options.accountID == "000000000001")
            #expect(options.defaultRegion == "eu-west-1")
            #expect(options.maxJSONBodyBytes == 2048)
            #expect(options.maxCards == 4)
            #expect(options.maxVersionsPerCard == 5)
            #expect(options.maxRunningExports == 6)
            #expect(options.exportThreads == 7)
            #expect(options.strictUpdates)
            #expect(start.logLevel == .debug)
        }
    }

    @Test("prints the secret it made once, and later where to find it")
    func madeCredentials() throws {
        try withTemporaryDirectory { path in
            let values = SettingValues(flags: ["data-dir": path])

            let first = try ServerStart(values: values)
            let second = try ServerStart(values: values)

            let secret = first.options.rootSecretAccessKey
            #expect(
                first.greeting(endpoint: "http://127.0.0.1:8080") == [
                    "# Cardinal 0.1.0 listens. Paste into the shell of your AWS clients:",
                    "export AWS_ENDPOINT_URL=http://127.0.0.1:8080",
                    "export AWS_ACCESS_KEY_ID=\(first.options.rootAccessKeyID)",
                    "export AWS_SECRET_ACCESS_KEY=\(secret)",
                    "export AWS_DEFAULT_REGION=us-east-1",
                ]
            )
            #expect(second.options.rootSecretAccessKey == secret)
            #expect(
                second.greeting(endpoint: "http://127.0.0.1:8080")[3]
                    == "# AWS_SECRET_ACCESS_KEY: run `cardinal env --data-dir \(path)`"
            )
            #expect(first.warnings.isEmpty)
        }
    }

    @Test("neither prints nor stores keys that the settings give")
    func givenCredentials() throws {
        try withTemporaryDirectory { path in
            let environment = ["CARDINAL_ROOT_ACCESS_KEY_ID": "mine", "CARDINAL_ROOT_SECRET_ACCESS_KEY": "hush"]

            let start = try ServerStart(values: SettingValues(flags: ["data-dir": path], environment: environment))

            #expect(start.options.rootAccessKeyID == "mine")
            #expect(start.options.rootSecretAccessKey == "hush")
            #expect(!start.greeting(endpoint: "e").contains { $0.contains("hush") })
            #expect(try DataDirectory(path).storedCredentials() == nil)
        }
    }

    @Test("wants both keys or neither")
    func halfCredentials() throws {
        try withTemporaryDirectory { path in
            let values = SettingValues(
                flags: ["data-dir": path],
                environment: ["CARDINAL_ROOT_SECRET_ACCESS_KEY": "hush"]
            )

            #expect(
                throws: SettingError(
                    "CARDINAL_ROOT_SECRET_ACCESS_KEY is given without CARDINAL_ROOT_ACCESS_KEY_ID: give both, or neither"
                )
            ) {
                try ServerStart(values: values)
            }
        }
    }
}
