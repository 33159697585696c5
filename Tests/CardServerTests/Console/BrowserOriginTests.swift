import CardServer
import HTTPTypes
import Testing

@Suite("Which site's page sent a form")
struct BrowserOriginTests {
    private static func isCrossSite(_ headers: [(String, String)], authority: String? = "cards.example") -> Bool {
        var fields = HTTPFields()
        for (name, value) in headers {
            HTTPField.Name(name).map { fields.append(HTTPField(name: $0, value: value)) }
        }
        return BrowserOrigin.isCrossSite(fields, authority: authority)
    }

    @Test(
        "A browser that says it is believed",
        arguments: [("same-origin", false), ("none", false), ("same-site", true), ("cross-site", true), ("odd", true)]
    )
    func site(of word: String, isCrossSite: Bool) {
        #expect(Self.isCrossSite([("Sec-Fetch-Site", word), ("Origin", "https://cards.example")]) == isCrossSite)
    }

    @Test(
        "Otherwise the page's origin has to be this server, in any case and behind any number of proxies",
        arguments: [
            ("https://cards.example", nil, false),
            ("https://Cards.Example", nil, false),
            ("https://cards.example:8443", nil, true),
            ("https://evil.example", nil, true),
            ("null", nil, true),
            ("https://outer.example", "outer.example", false),
            ("https://outer.example", "Outer.Example, inner.example", false),
            ("https://inner.example", "outer.example, inner.example", true),
            ("https://", "", true),
        ]
    )
    func origin(_ origin: String, forwardedHost: String?, isCrossSite: Bool) {
        let forwarded = forwardedHost.map { [("X-Forwarded-Host", $0)] } ?? []
        #expect(Self.isCrossSite([("Origin", origin)] + forwarded) == isCrossSite)
    }

    @Test("What no page sent has no origin")
    func none() {
        #expect(!Self.isCrossSite([]))
        #expect(!Self.isCrossSite([("X-Forwarded-Host", "outer.example")], authority: nil))
    }
}
