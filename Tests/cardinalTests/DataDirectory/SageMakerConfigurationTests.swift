import Testing
import cardinal

@Suite("The SDK's configuration file")
struct SageMakerConfigurationTests {
    @Test("names the default bucket and switches usage data off")
    func yaml() {
        let bucket = SageMakerConfiguration.defaultBucket(region: "us-east-1", accountID: "123456789012")

        #expect(
            SageMakerConfiguration(bucket: bucket).yaml == """
                # Written by `cardinal env`; it is replaced when the command runs again.
                SchemaVersion: '1.0'
                SageMaker:
                  PythonSDK:
                    Modules:
                      Session:
                        DefaultS3Bucket: 'cardinal-us-east-1-123456789012'
                      TelemetryOptOut: true

                """
        )
    }

    @Test("replaces its own file, and another's only by force")
    func replacement() throws {
        try withTemporaryDirectory { directory in
            let path = "\(directory)/config.yaml"
            let file = SageMakerConfiguration(bucket: "one")

            try file.write(to: path, force: false)
            try SageMakerConfiguration(bucket: "two").write(to: path, force: false)
            #expect(try POSIXFile.read(path) == Array(SageMakerConfiguration(bucket: "two").yaml.utf8))

            try POSIXFile.replace(path, Array("SchemaVersion: '1.0'\n".utf8))
            #expect(throws: CommandFailure("\(path) was not written by cardinal; --force replaces it")) {
                try file.write(to: path, force: false)
            }
            try file.write(to: path, force: true)
            #expect(try POSIXFile.read(path) == Array(file.yaml.utf8))
        }
    }
}
