import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

@Suite("Registry entries as hits")
struct SearchRecordRegistryTests {
    private let tags = #""Tags": [{"Key": "team", "Value": "risk"}]"#
    private let shownTags = JSON.array([
        .object([JSONMember("Key", .string("team")), JSONMember("Value", .string("risk"))])
    ])

    @Test("A model is what DescribeModel shows, with its tags, and the card about it beside it")
    func models() async throws {
        let cards = try await TestService.open()
        let container = #""PrimaryContainer": {"Image": "i", "ModelDataUrl": "s3://b/m"}"#
        let arn = try await cards.createModel("carded", container + ", " + tags)
        cards.clock.advance()
        try await cards.createModel("bare")
        let content = #"{"model_overview": {"model_id": "\#(arn)"}, "intended_uses": {"risk_rating": "Low"}}"#
        try await cards.create("card", content: content, tags: [SageMakerAPI.Tag(key: "k", value: "v")])

        let (bare, carded) = try await pair(cards.records(.model))
        #expect(bare == .object([JSONMember("Model", try await cards.describeModel("bare"))]))
        #expect(carded["Model"] == (try await cards.describeModel("carded")).setting("Tags", to: shownTags))
        let card = try #require(carded["ModelCard"])
        #expect(
            card.members?.map(\.name) == [
                "ModelCardArn", "ModelCardName", "ModelCardVersion", "ModelCardStatus", "CreationTime", "CreatedBy",
                "LastModifiedTime", "LastModifiedBy", "Tags", "ModelId", "RiskRating",
            ]
        )
        #expect(card["ModelCardName"] == .string("card"))
        #expect(card["ModelId"] == .string(arn))
        #expect(card["Tags"]?.array?.count == 1)
    }

    @Test("A training job is what DescribeTrainingJob shows, with its metrics and tags")
    func trainingJobs() async throws {
        let cards = try await TestService.open()
        try await cards.createJob("one", tags)
        try await cards.put([("auc", "0.91"), ("loss", "1e-3")], to: "one")
        cards.clock.advance()
        try await cards.createJob("two")

        let (two, one) = try await pair(cards.records(.trainingJob))
        #expect(two == (try await cards.describeJob("two")))
        #expect(one == (try await cards.describeJob("one")).setting("Tags", to: shownTags))
        #expect(one["FinalMetricDataList"]?.array?.map { $0["Value"] } == [.number("0.91"), .number("1e-3")])
    }

    @Test("A group is what DescribeModelPackageGroup shows, with its tags")
    func groups() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn", #""ModelPackageGroupDescription": "d", "# + tags)

        let record = try #require(try await cards.records(.modelPackageGroup).first)
        let described = try await cards.service.describeModelPackageGroup.run(
            DescribeModelPackageGroupInput(modelPackageGroupName: "churn"),
            for: cards.caller
        ).body
        #expect(record == described.setting("Tags", to: shownTags))
    }

    @Test("A package is what DescribeModelPackage shows, with its card and the tags of its group")
    func packages() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn", tags)
        let inference = #""InferenceSpecification": {"Containers": [{"Image": "i"}]}"#
        try await cards.createVersion(of: "churn", inference)
        cards.clock.advance()
        try await cards.createVersion(of: "churn", card: #"{"intended_uses": {"risk_rating": "High"}}"#)

        let (carded, bare) = try await pair(cards.records(.modelPackage))
        #expect(bare == (try await cards.describePackage("churn/1")).setting("Tags", to: shownTags))
        #expect(carded == (try await cards.describePackage("churn/2")).setting("Tags", to: shownTags))
        #expect(carded["ModelCard"]?["ModelCardContent"] == .string(#"{"intended_uses": {"risk_rating": "High"}}"#))
        #expect(bare["ModelCard"] == nil)
        #expect(try await cards.found(.modelPackage, "ModelCard.RiskRating", .equals, "High") == ["churn/2"])
        #expect(try await cards.found(.modelPackage, "ModelCard", .notExists) == ["churn/1"])
    }

    @Test("What the shape of a record does not have is shown by descriptions only")
    func narrowRecords() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn", #""ManagedConfiguration": {"ManagedStorageType": "Restricted"}"#)
        try await cards.createVersion(of: "churn", #""ManagedStorageType": "Restricted", "Domain": "d""#)
        try await cards.createJob(
            "one",
            #""InfraCheckConfig": {"EnableInfraCheck": true}, "RemoteDebugConfig": {"EnableRemoteDebug": true}"#
        )

        #expect(try await cards.records(.modelPackageGroup).first?["ManagedConfiguration"] == nil)
        #expect(try await cards.records(.modelPackage).first?["ManagedStorageType"] == nil)
        #expect(try await cards.records(.modelPackage).first?["Domain"] == .string("d"))
        #expect(try await cards.records(.trainingJob).first?["InfraCheckConfig"] == nil)
        #expect(try await cards.records(.trainingJob).first?["RemoteDebugConfig"] == nil)
        #expect(try await cards.describeJob("one")["InfraCheckConfig"] != nil)
    }

    private func pair(_ records: [JSON]) throws -> (JSON, JSON) {
        try #require(records.count == 2)
        return (records[0], records[1])
    }
}
