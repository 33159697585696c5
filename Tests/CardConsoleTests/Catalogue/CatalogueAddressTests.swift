import CardConsole
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite struct CatalogueAddressTests {
    @Test("The plain list has a plain address")
    func plain() {
        #expect(CatalogueAddress().path == "/console/cards")
        #expect(CatalogueAddress(query: "") == CatalogueAddress())
        #expect(CatalogueAddress(query: "?sort=&view=table&q=&status=&from=") == CatalogueAddress())
    }

    @Test(
        "An address that is read is spelled the same again",
        arguments: [
            "q=churn%20rate", "status=Approved&status=Draft", "risk=High&risk=", "owner=O%27Neill%20%26%20%3Cb%3E",
            "problem=&business=Retail", "linked=true", "linked=false", "changed=24h", "changed=older-365d",
            "from=2026-01-31&to=2026-02-01", "by=me", "tag=team%3Drisk", "tag=a%253Db%3Dc%3Dd", "tag=empty%3D",
            "sort=name", "sort=-risk", "sort=changed", "view=board", "q=x&sort=-owner&view=board",
            "status=Draft&after=0123ab&at=1700000000000",
        ]
    )
    func roundTrip(query: String) {
        let address = CatalogueAddress(query: query)
        #expect(address.query == query)
        #expect(address.ignored.isEmpty)
        #expect(CatalogueAddress(query: "?" + address.query) == address)
    }

    @Test("A tag's value may begin with an accent, which then stands behind the equals sign")
    func tagAccents() {
        let tag = Tag(key: "=\u{301}a", value: "\u{301}b")
        let address = CatalogueAddress(.tag(tag))
        #expect(address.path == "/console/cards?tag=%253D%CC%81a%3D%CC%81b")
        #expect(CatalogueAddress(query: address.query).choices == [.tag(tag)])
    }

    @Test("A tag's key may have equals and percent signs")
    func tagKeys() {
        let tag = Tag(key: "100%=all", value: "a=b&c")
        let address = CatalogueAddress(.tag(tag))
        #expect(address.path == "/console/cards?tag=100%2525%253Dall%3Da%3Db%26c")
        #expect(CatalogueAddress(query: address.query).choices == [.tag(tag)])
    }

    @Test(
        "What means nothing is named and left out, and nothing else is",
        arguments: [
            "status=approved", "changed=7w", "changed=0d", "changed=older-7h", "changed=999999999999999999999d",
            "from=yesterday", "to=2026-02-30", "linked=maybe", "tag=alone", "tag=%3Dvalue", "by=you", "sort=size",
            "utm_source=mail", "changed=h",
        ]
    )
    func ignored(query: String) {
        let address = CatalogueAddress(query: query + "&status=Draft")
        #expect(address.ignored.map { FormFields([$0]).urlEncoded } == [query])
        #expect(address.choices == [.status(.draft)])
    }

    @Test("Choices of one kind stand beside each other where that means something, and replace each other elsewhere")
    func kinds() {
        #expect(CatalogueAddress(query: "status=Draft&status=Approved&status=Draft").choices.count == 2)
        #expect(CatalogueAddress(query: "q=one&q=two").text == "two")
        let address = CatalogueAddress(.changed(.withinDays(7))).toggling(.changed(.olderThanDays(90)))
        #expect(address.choices == [.changed(.olderThanDays(90))])
    }

    @Test("A choice that is toggled twice is gone, and both ways lead to the first page")
    func toggling() {
        let page = CatalogueAddress(query: "risk=High&after=ab&at=5")
        let added = page.toggling(.status(.draft))
        #expect(added.path == "/console/cards?risk=High&status=Draft")
        #expect(added.toggling(.status(.draft)).path == "/console/cards?risk=High")
    }

    @Test("Sorting by the present column turns it around; another begins in its own direction")
    func sorting() {
        let plain = CatalogueAddress()
        #expect(plain.sorted(by: .lastModifiedTime).sort == "changed")
        #expect(plain.sorted(by: .name).sort == "name")
        #expect(plain.sorted(by: .riskRating).sort == "-risk")
        #expect(plain.sorted(by: .name).sorted(by: .name).sort == "-name")
        #expect(plain.sorted(by: .name).sorted(by: .lastModifiedTime) == plain)
    }

    @Test("As many values of a facet are kept as the operation takes, and texts are cut to its length")
    func limits() {
        let many = (0..<80).map { "owner=\($0)" }.joined(separator: "&")
        #expect(CatalogueAddress(query: many).choices.count == 50)
        let long = CatalogueAddress(query: "q=" + String(repeating: "%C3%A4", count: 3_000))
        #expect(long.text?.unicodeScalars.count == 1_024)
    }

    @Test("What is searched for says what the address says, at the moment that the first page was opened")
    func request() {
        let now = Timestamp(milliseconds: 1_700_000_000_000)
        let address = CatalogueAddress(
            query:
                "q=a&status=Draft&risk=&owner=o&problem=p&business=b&linked=false&changed=7d&by=me&tag=k%3Dv&sort=name"
        )
        let request = address.request(now: now, reader: "arn:me", pageSize: 9)
        #expect(request.text == "a")
        #expect(request.modelCardStatuses == [.draft])
        #expect(request.riskRatings == [""])
        #expect(request.modelOwners == ["o"])
        #expect(request.problemTypes == ["p"])
        #expect(request.linesOfBusiness == ["b"])
        #expect(request.modelLinked == false)
        #expect(request.tags == [Tag(key: "k", value: "v")])
        #expect(request.writtenBy == "arn:me")
        #expect(request.lastModifiedTimeAfter == Timestamp(milliseconds: 1_700_000_000_000 - 604_800_000))
        #expect(request.lastModifiedTimeBefore == nil)
        #expect(request.sortBy == .name)
        #expect(request.sortOrder == .ascending)
        #expect(request.maxResults == 9)
        let later = address.page(after: .init(token: "t", openedAt: now))
        let next = later.request(now: Timestamp(milliseconds: 1_800_000_000_000), reader: "arn:me", pageSize: 9)
        #expect(next.nextToken == "t")
        #expect(next.lastModifiedTimeAfter == request.lastModifiedTimeAfter)
    }

    @Test("Days are whole days in UTC, both included, and narrow an age further down")
    func days() throws {
        let now = try #require(Timestamp(iso8601: "2026-03-01T12:00:00Z"))
        let request = CatalogueAddress(query: "from=2026-02-27&to=2026-02-28&changed=30d")
            .request(now: now, reader: "", pageSize: 1)
        #expect(request.lastModifiedTimeAfter?.iso8601 == "2026-02-26T23:59:59.999Z")
        #expect(request.lastModifiedTimeBefore?.iso8601 == "2026-03-01T00:00:00.000Z")
    }
}
