import Testing
import cardinal

@Suite("A client's environment")
struct ClientEnvironmentTests {
    @Test("has the running server's endpoint and the stored keys")
    func lines() throws {
        try withTemporaryDirectory { path in
            let directory = DataDirectory(path)
            let keys = try directory.credentials().credentials
            try directory.recordEndpoint("http://127.0.0.1:9000")

            let environment = try ClientEnvironment(values: SettingValues(flags: ["data-dir": path]))

            #expect(
                environment.lines == [
                    "export AWS_ENDPOINT_URL=http://127.0.0.1:9000",
                    "export AWS_ACCESS_KEY_ID=\(keys.accessKeyID)",
                    "export AWS_SECRET_ACCESS_KEY=\(keys.secretAccessKey)",
                    "export AWS_DEFAULT_REGION=us-east-1",
                ]
            )
        }
    }

    @Test("does not exist without a running server")
    func notRunning() throws {
        try withTemporaryDirectory { path in
            #expect(throws: CommandFailure("No server runs on \(path): start one with `cardinal serve`")) {
                try ClientEnvironment(values: SettingValues(flags: ["data-dir": path]))
            }
        }
    }

    @Test("names the SDK's configuration file by its full path")
    func sdkConfiguration() throws {
        try withTemporaryDirectory { path in
            let directory = DataDirectory(path)
            _ = try directory.credentials()
            try directory.recordEndpoint("http://127.0.0.1:9000")
            let environment = try ClientEnvironment(values: SettingValues(flags: ["data-dir": path]))

            let lines = try environment.configure(at: "\(path)/sdk.yaml", bucket: nil, force: false)

            #expect(lines == ["export SAGEMAKER_USER_CONFIG_OVERRIDE=\(path)/sdk.yaml"])
            let text = String(decoding: try POSIXFile.read("\(path)/sdk.yaml"), as: UTF8.self)
            #expect(text.contains("DefaultS3Bucket: 'cardinal-us-east-1-123456789012'"))
            #expect(throws: SettingError.self) {
                try environment.configure(at: "\(path)/sdk.yaml", bucket: "No Bucket", force: true)
            }
        }
    }
}
