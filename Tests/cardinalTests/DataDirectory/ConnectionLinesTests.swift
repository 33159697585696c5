import Testing
import cardinal

@Suite("Connection lines")
struct ConnectionLinesTests {
    @Test("are exports that a shell takes, within 80 columns")
    func lines() {
        let lines = ConnectionLines(
            endpoint: "http://127.0.0.1:8080",
            accessKeyID: "AKIAABCDEFGHIJKLMNOP",
            secret: .shown("0123456789012345678901234567890123456+/a"),
            region: "us-east-1"
        )
        .lines

        #expect(
            lines == [
                "export AWS_ENDPOINT_URL=http://127.0.0.1:8080",
                "export AWS_ACCESS_KEY_ID=AKIAABCDEFGHIJKLMNOP",
                "export AWS_SECRET_ACCESS_KEY=0123456789012345678901234567890123456+/a",
                "export AWS_DEFAULT_REGION=us-east-1",
            ]
        )
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test("say where a secret is that they do not print")
    func withheldSecret() {
        let lines = ConnectionLines(endpoint: "e", accessKeyID: "a", secret: .withheld("elsewhere"), region: "r").lines

        #expect(lines[2] == "# AWS_SECRET_ACCESS_KEY: elsewhere")
    }

    @Test(
        "quote what a shell would not take as one word",
        arguments: [
            ("a/b+c", "a/b+c"), ("a b", "'a b'"), ("$(x)", "'$(x)'"), ("it's", #"'it'\''s'"#), ("", "''"), ("é", "'é'"),
        ]
    )
    func quoting(value: String, word: String) {
        #expect(ConnectionLines.quoted(value) == word)
    }

    @Test(
        "name an address that this machine can reach",
        arguments: [
            ("127.0.0.1", "http://127.0.0.1:80"), ("0.0.0.0", "http://127.0.0.1:80"), ("::", "http://[::1]:80"),
            ("::1", "http://[::1]:80"), ("localhost", "http://localhost:80"),
        ]
    )
    func endpoints(host: String, url: String) {
        #expect(ConnectionLines.endpoint(host: host, port: 80) == url)
    }
}
