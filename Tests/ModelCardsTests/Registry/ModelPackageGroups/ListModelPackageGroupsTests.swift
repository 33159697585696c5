import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite struct ListModelPackageGroupsTests {
    @Test("Groups are listed newest first; by name they read from A")
    func order() async throws {
        let cards = try await three()

        #expect(try await names(ListModelPackageGroupsInput(), cards) == ["beta", "alpha", "gamma"])
        #expect(try await names(ListModelPackageGroupsInput(sortBy: .name), cards) == ["alpha", "beta", "gamma"])
        #expect(
            try await names(ListModelPackageGroupsInput(sortBy: .creationTime, sortOrder: .ascending), cards)
                == ["gamma", "alpha", "beta"]
        )
    }

    @Test("Filters are about the name and the time of creation, whose bounds are exclusive")
    func filters() async throws {
        let cards = try await three()
        let first = Timestamp(milliseconds: 1_790_000_000_000)
        let last = Timestamp(milliseconds: 1_790_000_002_000)

        #expect(try await names(ListModelPackageGroupsInput(nameContains: "AMM"), cards) == ["gamma"])
        #expect(
            try await names(
                ListModelPackageGroupsInput(creationTimeAfter: first, creationTimeBefore: last),
                cards
            ) == ["alpha"]
        )
    }

    @Test("Pages follow each other, and a token is good for its own list alone")
    func pages() async throws {
        let cards = try await three()
        let first = try await list(ListModelPackageGroupsInput(maxResults: 2, sortBy: .name), cards)
        let token = try #require(first.nextToken)

        let second = try await list(ListModelPackageGroupsInput(nextToken: token, sortBy: .name), cards)

        #expect(first.modelPackageGroupSummaryList.count == 2)
        #expect(second.modelPackageGroupSummaryList.map { $0["ModelPackageGroupName"] } == [.string("gamma")])
        #expect(second.nextToken == nil)
        await #expect(throws: SageMakerError.invalidNextToken) {
            try await list(ListModelPackageGroupsInput(nextToken: token), cards)
        }
        await #expect(throws: SageMakerError.invalidNextToken) {
            try await cards.service.listModelPackages.run(
                ListModelPackagesInput(nextToken: token, sortBy: .name),
                for: cards.caller
            )
        }
    }

    @Test("A line says what the group is, and no more than was said of it")
    func summary() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn", #""ModelPackageGroupDescription": "who leaves""#)

        let line = try await list(ListModelPackageGroupsInput(), cards).modelPackageGroupSummaryList.first?.text

        #expect(
            line == #"{"ModelPackageGroupName":"churn","ModelPackageGroupArn":"\#(cards.groupARN("churn"))","#
                + #""CreationTime":1790000000,"ModelPackageGroupStatus":"Completed","#
                + #""ModelPackageGroupDescription":"who leaves"}"#
        )
    }

    @Test("Nobody shares groups with the account")
    func crossAccount() async throws {
        let cards = try await three()

        #expect(try await names(ListModelPackageGroupsInput(crossAccountFilterOption: .crossAccount), cards) == [])
        #expect(
            try await names(ListModelPackageGroupsInput(crossAccountFilterOption: .sameAccount), cards).count == 3
        )
    }

    private func three() async throws -> TestService {
        let cards = try await TestService.open()
        for name in ["gamma", "alpha", "beta"] {
            try await cards.createGroup(name)
            cards.clock.advance()
        }
        return cards
    }

    @discardableResult
    private func list(
        _ request: ListModelPackageGroupsInput,
        _ cards: TestService
    ) async throws -> ListModelPackageGroupsOutput {
        try await cards.service.listModelPackageGroups.run(request, for: cards.caller)
    }

    private func names(_ request: ListModelPackageGroupsInput, _ cards: TestService) async throws -> [String?] {
        try await list(request, cards).modelPackageGroupSummaryList.map { $0["ModelPackageGroupName"]?.string }
    }
}
