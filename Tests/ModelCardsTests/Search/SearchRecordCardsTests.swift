import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite("Cards as hits")
struct SearchRecordCardsTests {
    private static let person =
        #"{"IamIdentity":{"Arn":"arn:aws:iam::123456789012:root","PrincipalId":"123456789012"}}"#

    @Test("A card shows what it is about, and not the whole of its content")
    func fullCard() async throws {
        let cards = try await TestService.open()
        _ = try await cards.service.createModelCard.run(
            CreateModelCardRequest(
                modelCardName: "churn",
                content: #"{"model_overview": {"model_id": "m", "model_name": "n", "model_owner": "o"}, "#
                    + #""business_details": {"line_of_business": "l"}, "intended_uses": {"risk_rating": "Low"}, "#
                    + #""model_package_details": {"model_package_group_name": "g"}}"#,
                modelCardStatus: .draft,
                securityConfig: ModelCardSecurityConfig(kmsKeyID: "key"),
                tags: [Tag(key: "team", value: "risk"), Tag(key: "area", value: "")]
            ),
            for: cards.caller
        )
        cards.clock.advance()
        try await cards.update("churn", status: .approved)

        #expect(
            try await cards.search(.modelCard).results.map(\.text) == [
                #"{"ModelCard":{"ModelCardArn":"arn:aws:sagemaker:us-west-2:123456789012:model-card/churn","#
                    + #""ModelCardName":"churn","ModelCardVersion":1,"#
                    + #""Content":"{\"model_overview\":{\"model_id\":\"m\",\"model_name\":\"n\"},"#
                    + #"\"intended_uses\":{\"risk_rating\":\"Low\"},"#
                    + #"\"model_package_details\":{\"model_package_group_name\":\"g\"}}","#
                    + #""ModelCardStatus":"Approved","SecurityConfig":{"KmsKeyId":"key"},"CreationTime":1790000000,"#
                    + #""CreatedBy":\#(Self.person),"LastModifiedTime":1790000001,"LastModifiedBy":\#(Self.person),"#
                    + #""Tags":[{"Key":"area","Value":""},{"Key":"team","Value":"risk"}],"#
                    + #""ModelId":"m","RiskRating":"Low","ModelPackageGroupName":"g"}}"#
            ]
        )
    }

    @Test("What a card does not say is absent from the hit")
    func emptyCard() async throws {
        let cards = try await TestService.open()
        try await cards.create("empty")

        #expect(
            try await cards.search(.modelCard).results.map(\.text) == [
                #"{"ModelCard":{"ModelCardArn":"arn:aws:sagemaker:us-west-2:123456789012:model-card/empty","#
                    + #""ModelCardName":"empty","ModelCardVersion":1,"Content":"{}","ModelCardStatus":"Draft","#
                    + #""CreationTime":1790000000,"CreatedBy":\#(Self.person),"LastModifiedTime":1790000000,"#
                    + #""LastModifiedBy":\#(Self.person)}}"#
            ]
        )
    }

    @Test("A hit is the latest version")
    func latestVersion() async throws {
        let cards = try await TestService.open()
        for version in 1...3 {
            let content =
                #"{"intended_uses": {"risk_rating": "Low"}, "model_overview": {"model_version": \#(version)}}"#
            if version == 1 {
                try await cards.create("churn", content: content)
            } else {
                try await cards.update("churn", content: content)
            }
        }

        let record = try #require(try await cards.records(.modelCard).first)
        #expect(record["ModelCardVersion"] == .number("3"))
        #expect(try await cards.found(.modelCard, "ModelCardVersion", .greaterThan, "2") == ["churn"])
        #expect(try await cards.found(.modelCard, "ModelCardVersion", .equals, "1") == [])
    }

    @Test("A hit says the same before and after the card was read in the background")
    func readInBackground() async throws {
        let cards = try await TestService.open()
        let reading = WordReading(store: cards.store)
        try await cards.create("churn", content: #"{"model_overview": {"model_name": "a\u00e9", "model_id": "m"}}"#)
        try await cards.create("fraud", content: #"{"intended_uses": {"risk_rating": "Low"}}"#)
        try await cards.createGroup("packages")
        _ = try await cards.createVersion(of: "packages", card: #"{"intended_uses": {"risk_rating": "High"}}"#)
        let queries = ["", #""SortBy": "ModelCardName""#, #""SortBy": "RiskRating""#]

        for change in [#"{"intended_uses": {"risk_rating": "Medium"}}"#, nil] {
            var unread: [[String]] = []
            for query in queries { unread.append(try await cards.search(.modelCard, query).results.map(\.text)) }
            #expect(try await reading.catchUp(limit: 10) > 0)
            for (query, expected) in zip(queries, unread) {
                #expect(try await cards.search(.modelCard, query).results.map(\.text) == expected)
            }
            if let change { try await cards.update("fraud", content: change) }
        }
        let shown = try await cards.records(.modelCard, #""SortBy": "ModelCardName", "SortOrder": "Ascending""#)
        #expect(shown.dropFirst().first?["Content"] == .string(#"{"intended_uses":{"risk_rating":"Medium"}}"#))
    }

    @Test("The card that a package was registered with is a hit of its group, without a model")
    func embeddedCard() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        let arn = try await cards.createVersion(of: "churn", card: #"{"intended_uses": {"risk_rating": "High"}}"#)

        let record = try #require(try await cards.records(.modelCard).first)
        #expect(record["ModelId"] == nil)
        #expect(record["ModelPackageGroupName"] == .string("churn"))
        #expect(record["RiskRating"] == .string("High"))
        #expect(try await cards.found(.modelCard, "ModelId", .equals, arn) == [])
        #expect(try await cards.found(.modelCard, "ModelPackageGroupName", .equals, "churn").count == 1)
    }
}
