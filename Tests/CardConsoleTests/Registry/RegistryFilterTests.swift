import CardConsole
import Testing

@Suite struct RegistryFilterTests {
    private func filter(_ query: String) -> RegistryFilter {
        RegistryFilter(
            path: "/console/models",
            query: FormFields(urlEncoded: Array(query.utf8)),
            statuses: ["Completed"]
        )
    }

    @Test(
        "An address comes out as it went in",
        arguments: [
            "", "name=churn", "card=none", "name=a%20b&card=has&status=Completed&order=name&after=token",
            "order=oldest",
        ]
    )
    func spells(_ query: String) {
        #expect(filter(query).address == "/console/models" + (query.isEmpty ? "" : "?" + query))
    }

    @Test("What means nothing is left out", arguments: ["card=maybe", "status=Lost", "order=random", "name=%20"])
    func ignores(_ query: String) {
        #expect(filter(query).address == "/console/models")
        #expect(!filter(query).isNarrow)
    }

    @Test("A change begins at the first page")
    func changes() {
        let address = filter("card=none&name=x&after=token").address { $0.card = nil }
        #expect(address == "/console/models?name=x")
        #expect(filter("card=none&order=name").everything == "/console/models")
    }
}
