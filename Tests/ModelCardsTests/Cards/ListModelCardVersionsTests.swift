import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct ListModelCardVersionsTests {
    @Test("Versions carry their own status and times, newest first")
    func summaries() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud", status: .approved)
        let first = cards.clock.now
        cards.clock.advance()
        try await cards.update("fraud", content: #"{"intended_uses": {}}"#, status: .draft)

        let versions = try await list(cards, ListModelCardVersionsRequest(modelCardName: cards.cardARN("fraud")))

        #expect(
            versions == [
                ModelCardVersionSummary(
                    modelCardName: "fraud",
                    modelCardArn: cards.cardARN("fraud"),
                    modelCardStatus: .draft,
                    modelCardVersion: 2,
                    creationTime: cards.clock.now,
                    lastModifiedTime: cards.clock.now
                ),
                ModelCardVersionSummary(
                    modelCardName: "fraud",
                    modelCardArn: cards.cardARN("fraud"),
                    modelCardStatus: .approved,
                    modelCardVersion: 1,
                    creationTime: first,
                    lastModifiedTime: first
                ),
            ]
        )
    }

    @Test("Filters, sort order and pages hold for versions, too")
    func filtersAndPages() async throws {
        let cards = try await TestService.open()
        try await cards.create("fraud")
        for number in 1...4 {
            cards.clock.advance()
            try await cards.update(
                "fraud",
                content: #"{"model_overview": {"model_version": \#(number)}}"#,
                status: number.isMultiple(of: 2) ? .approved : .draft
            )
        }

        #expect(
            try await list(
                cards,
                ListModelCardVersionsRequest(modelCardName: "fraud", modelCardStatus: .approved)
            ).map(\.modelCardVersion) == [5, 3]
        )
        var seen: [Int] = []
        var token: String?
        repeat {
            let page = try await cards.service.listModelCardVersions.run(
                ListModelCardVersionsRequest(
                    maxResults: 2,
                    modelCardName: "fraud",
                    nextToken: token,
                    sortOrder: .ascending
                ),
                for: cards.caller
            )
            seen += page.modelCardVersionSummaryList.map(\.modelCardVersion)
            token = page.nextToken
        } while token != nil
        #expect(seen == [1, 2, 3, 4, 5])
    }

    @Test("An unknown card has no versions to list")
    func unknown() async throws {
        let cards = try await TestService.open()

        await #expect(throws: SageMakerError.cardNotFound("fraud")) {
            try await list(cards, ListModelCardVersionsRequest(modelCardName: "fraud"))
        }
    }

    private func list(
        _ cards: TestService,
        _ request: ListModelCardVersionsRequest
    ) async throws -> [ModelCardVersionSummary] {
        try await cards.service.listModelCardVersions.run(request, for: cards.caller).modelCardVersionSummaryList
    }
}
