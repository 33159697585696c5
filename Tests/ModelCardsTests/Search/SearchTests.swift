import CardTesting
import JSONTree
import ModelCards
import SageMakerAPI
import Testing

private typealias Tag = SageMakerAPI.Tag

@Suite struct SearchTests {
    @Test("A card is found by its model and by its group, as soon as it says so")
    func searchesOfTheSDK() async throws {
        let cards = try await TestService.open()
        try await cards.create("one", content: #"{"model_overview": {"model_id": "arn:model"}}"#)
        #expect(try await cards.found(.modelCard, "ModelId", .equals, "arn:model") == ["one"])
        #expect(try await cards.found(.modelCard, "ModelId", .equals, "arn:mode") == [])

        try await cards.update("one", content: #"{"model_overview": {"model_id": "arn:other"}}"#)
        #expect(try await cards.found(.modelCard, "ModelId", .equals, "arn:model") == [])
        #expect(try await cards.found(.modelCard, "ModelId", .equals, "arn:other") == ["one"])

        try await cards.deleteCard("one")
        #expect(try await cards.found(.modelCard, "ModelId", .equals, "arn:other") == [])
    }

    @Test("The cards of a group come with the one that changed last in front")
    func cardsOfGroup() async throws {
        let cards = try await TestService.open()
        for name in ["a", "b", "c"] {
            let details = #"{"model_package_details": {"model_package_group_name": "g"}}"#
            try await cards.create(name, content: details)
            cards.clock.advance()
        }
        let byGroup =
            #""SearchExpression": {"Filters": [{"Name": "ModelPackageGroupName", "Operator": "Equals", "Value": "g"}]}"#
            + #", "SortBy": "LastModifiedTime", "SortOrder": "Descending""#

        #expect(try await cards.names(.modelCard, byGroup) == ["c", "b", "a"])
        try await cards.update("a", status: .approved)
        #expect(try await cards.names(.modelCard, byGroup) == ["a", "c", "b"])
    }

    @Test("A training job is found by its artifact")
    func jobByArtifact() async throws {
        let cards = try await TestService.open()
        try await cards.createJob("one", output: "s3://b/out/")
        try await cards.createJob("two", output: "s3://b/out")

        #expect(
            try await cards.found(
                .trainingJob,
                "ModelArtifacts.S3ModelArtifacts",
                .equals,
                "s3://b/out/one/output/model.tar.gz"
            ) == ["one"]
        )
    }

    @Test("Without a query everything of the kind is a hit, the latest change first; other kinds and accounts are not")
    func everything() async throws {
        let cards = try await TestService.open()
        for name in ["a", "c", "b"] {
            try await cards.createModel(name)
            try await cards.create(name)
            cards.clock.advance()
        }

        #expect(try await cards.names(.model) == ["b", "c", "a"])
        #expect(try await cards.names(.modelCard) == ["b", "c", "a"])
        #expect(try await cards.names(.trainingJob) == [])
        #expect(try await cards.names(.modelCard, as: TestService.caller(region: "eu-west-1")) == [])
        #expect(try await cards.names(.modelCard, as: TestService.caller(account: "210987654321")) == [])
        #expect(try await cards.names(.modelCard, #""CrossAccountFilterOption": "SameAccount""#) == ["b", "c", "a"])
    }

    @Test("Nothing is shared between accounts, and a search for it is checked all the same")
    func crossAccount() async throws {
        let cards = try await TestService.open()
        try await cards.create("a")

        let response = try await cards.search(.modelCard, #""CrossAccountFilterOption": "CrossAccount""#)
        #expect(response == SearchResponse(results: [], totalHits: TotalHits(value: 0, relation: .equalTo)))
        await #expect(throws: SageMakerError.unknownProperty("x", of: .modelCard)) {
            try await cards.search(.modelCard, #""CrossAccountFilterOption": "CrossAccount", "SortBy": "x""#)
        }
    }

    @Test("Of kinds that are not here none is found, whatever the filter")
    func otherKinds() async throws {
        let cards = try await TestService.open()

        #expect(try await cards.found(.endpoint, "EndpointName", .equals, "e") == [])
        #expect(try await cards.search(.experiment).totalHits == TotalHits(value: 0, relation: .equalTo))
        await #expect(throws: SageMakerError.emptySearchExpression) {
            try await cards.search(.pipeline, #""SearchExpression": {}"#)
        }
    }

    @Test("Tags with another value hide a resource; resources without them are seen")
    func visibility() async throws {
        let cards = try await TestService.open()
        try await cards.create("ours", tags: [Tag(key: "team", value: "risk")])
        try await cards.create("theirs", tags: [Tag(key: "team", value: "fraud")])
        try await cards.create("nobodys")
        let conditions = #""VisibilityConditions": [{"Key": "Tags.team", "Value": "risk"}], "SortBy": "ModelCardName""#

        #expect(try await cards.names(.modelCard, conditions) == ["ours", "nobodys"])
    }

    @Test("Hits are sorted by any value, in both directions, those without it at the end")
    func sorting() async throws {
        let cards = try await TestService.open()
        for (name, eta) in [("a", "10"), ("b", "9"), ("c", "text")] {
            try await cards.createJob(name, #""HyperParameters": {"eta": "\#(eta)"}"#)
        }
        try await cards.createJob("d")
        let byEta = #""SortBy": "HyperParameters.eta""#

        #expect(try await cards.names(.trainingJob, byEta + #", "SortOrder": "Ascending""#) == ["b", "a", "c", "d"])
        #expect(try await cards.names(.trainingJob, byEta) == ["a", "b", "c", "d"])
    }

    @Test("Nested and inner expressions narrow each other down")
    func expressions() async throws {
        let cards = try await TestService.open()
        for (name, channels) in [
            ("both", ["train:s3://x", "test:s3://y"]), ("mixed", ["train:s3://y", "test:s3://x"]),
        ] {
            let inputs = channels.map { channel in
                let parts = channel.split(separator: ":", maxSplits: 1)
                return #"{"ChannelName": "\#(parts[0])", "DataSource": {"S3DataSource": {"S3DataType": "S3Prefix", "#
                    + #""S3Uri": "\#(parts[1])"}}}"#
            }
            try await cards.createJob(name, #""InputDataConfig": [\#(inputs.joined(separator: ", "))]"#)
        }
        let oneChannel =
            #"{"NestedPropertyName": "InputDataConfig", "Filters": [{"Name": "InputDataConfig.ChannelName", "Value": "train"}, "#
            + #"{"Name": "InputDataConfig.DataSource.S3DataSource.S3Uri", "Operator": "Contains", "Value": "//x"}]}"#
        let anyChannel =
            #""Filters": [{"Name": "InputDataConfig.ChannelName", "Value": "train"}, "#
            + #"{"Name": "InputDataConfig.DataSource.S3DataSource.S3Uri", "Value": "s3://x"}]"#

        #expect(
            try await cards.names(.trainingJob, #""SearchExpression": {"NestedFilters": [\#(oneChannel)]}"#) == ["both"]
        )
        #expect(
            try await cards.names(.trainingJob, #""SearchExpression": {\#(anyChannel)}, "SortBy": "TrainingJobName""#)
                == ["mixed", "both"]
        )
        #expect(
            try await cards.names(
                .trainingJob,
                #""SearchExpression": {"Operator": "Or", "Filters": [{"Name": "TrainingJobName", "Value": "mixed"}], "#
                    + #""SubExpressions": [{"NestedFilters": [\#(oneChannel)]}]}, "SortBy": "TrainingJobName""#
            ) == ["mixed", "both"]
        )
    }
}
