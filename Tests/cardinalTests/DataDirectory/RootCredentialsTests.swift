import Testing
import cardinal

@Suite("Root credentials")
struct RootCredentialsTests {
    @Test("look like an access key of AWS")
    func form() {
        var generator = SystemRandomNumberGenerator()

        let credentials = RootCredentials.random(using: &generator)

        #expect(credentials.accessKeyID.wholeMatch(of: /AKIA[A-Z2-7]{16}/) != nil)
        #expect(credentials.secretAccessKey.wholeMatch(of: /[A-Za-z0-9+\/]{40}/) != nil)
        #expect(credentials != RootCredentials.random(using: &generator))
    }

    @Test("say only the access key ID when they are printed")
    func description() {
        let credentials = RootCredentials(accessKeyID: "AKIA1", secretAccessKey: "hush")
        var dumped = ""
        dump(credentials, to: &dumped)

        #expect("\(credentials)" == "root credentials AKIA1")
        #expect(!String(reflecting: credentials).contains("hush"))
        #expect(!dumped.contains("hush"))
    }
}
