import CardConsole
import SageMakerAPI
import Testing

@Suite struct CatalogueAgeTests {
    @Test(
        "An age is read, spelled and said",
        arguments: [
            ("24h", "In the last 24 hours"), ("1h", "In the last hour"), ("1d", "In the last day"),
            ("7d", "In the last 7 days"), ("older-90d", "Not for 90 days"), ("older-1d", "Not for a day"),
        ]
    )
    func texts(text: String, label: String) throws {
        let age = try #require(CatalogueAge(text))
        #expect(age.text == text)
        #expect(age.label == label)
    }

    @Test("What is no age is none", arguments: ["", "d", "7", "-7d", "7D", "older-", "older-24h", "3651d", "7 d"])
    func others(text: String) {
        #expect(CatalogueAge(text) == nil)
    }

    @Test("An age is a bound on one side")
    func bounds() {
        let now = Timestamp(milliseconds: 100 * 86_400_000)
        #expect(CatalogueAge.withinDays(1).bounds(at: now).after == Timestamp(milliseconds: 99 * 86_400_000))
        #expect(CatalogueAge.withinDays(1).bounds(at: now).before == nil)
        #expect(CatalogueAge.olderThanDays(90).bounds(at: now).before == Timestamp(milliseconds: 10 * 86_400_000))
        #expect(CatalogueAge.olderThanDays(90).bounds(at: now).after == nil)
    }
}
