import CardinalClient
import Testing

@Suite("An endpoint")
struct ServiceEndpointTests {
    @Test(
        "is a scheme, a host, and perhaps a port and a path",
        arguments: [
            ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
            ("HTTPS://Host.Example:443/", "https://host.example"),
            ("http://host:80", "http://host"),
            ("https://host:80", "https://host:80"),
            ("http://[::1]:9000/a/b//", "http://[::1]:9000/a/b"),
            ("http://[::1]", "http://[::1]"),
        ]
    )
    func accepted(url: String, description: String) throws {
        #expect(try ServiceEndpoint(url).description == description)
    }

    @Test(
        "is nothing else",
        arguments: [
            "", "host", "http://", "http://:80", "http:///path", "ftp://host", "http://host:0", "http://host:65536",
            "http://host:x", "http://a:b:80", "http://[::1", "http://[]:80", "http://user@host", "http://host?a=b",
            "http://host#a", "http://ho st", "http://host/\u{e9}", "http://host\r\nX: y",
        ]
    )
    func refused(url: String) {
        #expect(throws: ClientConfigurationError.self) { try ServiceEndpoint(url) }
    }
}
