import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite struct ListModelPackagesTests {
    @Test("Without a group, the packages that have none are listed, unless others are asked for")
    func types() async throws {
        let cards = try await packages()

        #expect(try await names(ListModelPackagesInput(), cards) == ["scorer", "archive"])
        #expect(
            try await names(ListModelPackagesInput(modelPackageType: .unversioned), cards) == ["scorer", "archive"]
        )
        #expect(
            try await names(ListModelPackagesInput(modelPackageType: .versioned, sortBy: .name), cards)
                == ["churn/1", "churn/2", "fraud/1"]
        )
        #expect(try await names(ListModelPackagesInput(modelPackageType: .both), cards).count == 5)
    }

    @Test("The versions of a group are listed newest first, by its name or its ARN")
    func group() async throws {
        let cards = try await packages()

        let versions = try await names(ListModelPackagesInput(modelPackageGroupName: "churn"), cards)
        #expect(versions == ["churn/2", "churn/1"])
        #expect(
            try await names(ListModelPackagesInput(modelPackageGroupName: cards.groupARN("fraud")), cards)
                == ["fraud/1"]
        )
        #expect(
            try await names(
                ListModelPackagesInput(modelPackageGroupName: "churn", modelPackageType: .unversioned),
                cards
            ) == []
        )
        #expect(try await names(ListModelPackagesInput(modelPackageGroupName: "absent"), cards) == [])
    }

    @Test("Names of versions are ordered by group, then by number")
    func nameOrder() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        for _ in 1...11 {
            try await cards.createVersion(of: "churn")
        }

        let listed = try await names(
            ListModelPackagesInput(modelPackageGroupName: "churn", sortBy: .name, sortOrder: .descending),
            cards
        )

        #expect(listed == (1...11).reversed().map { "churn/\($0)" })
    }

    @Test("Filters are about the name, the decision and the time of creation")
    func filters() async throws {
        let cards = try await packages()
        try await cards.updatePackage(cards.packageARN("churn/1"), #""ModelApprovalStatus": "Rejected""#)
        let third = Timestamp(milliseconds: 1_790_000_002_000)

        #expect(try await names(ListModelPackagesInput(nameContains: "SCOR"), cards) == ["scorer"])
        #expect(
            try await names(
                ListModelPackagesInput(modelApprovalStatus: .rejected, modelPackageType: .both),
                cards
            ) == ["churn/1"]
        )
        #expect(
            try await names(ListModelPackagesInput(creationTimeAfter: third, modelPackageType: .both), cards)
                == ["scorer", "fraud/1"]
        )
        #expect(
            try await names(ListModelPackagesInput(creationTimeBefore: third, modelPackageType: .both), cards)
                == ["churn/1", "archive"]
        )
    }

    @Test("Pages follow each other, and a token is good for its own list alone")
    func pages() async throws {
        let cards = try await packages()
        var request = ListModelPackagesInput(maxResults: 2, modelPackageType: .both)
        var found: [String?] = []

        repeat {
            let page = try await list(request, cards)
            #expect(page.modelPackageSummaryList.count <= 2)
            found += page.modelPackageSummaryList.map(Self.name)
            request.nextToken = page.nextToken
        } while request.nextToken != nil

        #expect(found == ["scorer", "fraud/1", "churn/2", "churn/1", "archive"])
        let token = try #require(try await list(request, cards).nextToken)
        await #expect(throws: SageMakerError.invalidNextToken) {
            try await list(ListModelPackagesInput(modelPackageType: .versioned, nextToken: token), cards)
        }
    }

    @Test("A line says what the package is, and no more than was said of it")
    func summary() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        let arn = try await cards.createVersion(
            of: "churn",
            #""ModelPackageDescription": "d", "Domain": "x", "ModelLifeCycle": {"Stage": "s", "StageStatus": "t"}"#
        )

        let line = try await list(ListModelPackagesInput(modelPackageGroupName: "churn"), cards)
            .modelPackageSummaryList.first

        #expect(
            line?.text == #"{"ModelPackageGroupName":"churn","ModelPackageVersion":1,"ModelPackageArn":"\#(arn)","#
                + #""CreationTime":1790000000,"ModelPackageStatus":"Completed","ModelPackageDescription":"d","#
                + #""ModelApprovalStatus":"PendingManualApproval","#
                + #""ModelLifeCycle":{"Stage":"s","StageStatus":"t"}}"#
        )
    }

    /// In order of their creation, a second apart: archive, churn/1, churn/2, fraud/1, scorer.
    private func packages() async throws -> TestService {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        try await cards.createGroup("fraud")
        try await cards.createPackage(#""ModelPackageName": "archive""#)
        for group in ["churn", "churn", "fraud"] {
            cards.clock.advance()
            try await cards.createVersion(of: group)
        }
        cards.clock.advance()
        try await cards.createPackage(#""ModelPackageName": "scorer""#)
        return cards
    }

    @discardableResult
    private func list(_ request: ListModelPackagesInput, _ cards: TestService) async throws -> ListModelPackagesOutput {
        try await cards.service.listModelPackages.run(request, for: cards.caller)
    }

    private func names(_ request: ListModelPackagesInput, _ cards: TestService) async throws -> [String?] {
        try await list(request, cards).modelPackageSummaryList.map(Self.name)
    }

    private static func name(_ line: JSON) -> String? {
        guard let group = line["ModelPackageGroupName"]?.string else { return line["ModelPackageName"]?.string }
        return "\(group)/\(line["ModelPackageVersion"]?.text ?? "?")"
    }
}
