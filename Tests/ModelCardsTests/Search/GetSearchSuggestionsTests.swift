import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct GetSearchSuggestionsTests {
    @Test("Without a hint every name of the record is suggested, then the tags in use")
    func everything() async throws {
        let cards = try await TestService.open()
        try await cards.create(
            "a",
            tags: [SageMakerAPI.Tag(key: "team", value: "x"), SageMakerAPI.Tag(key: "area", value: "y")]
        )

        #expect(
            try await cards.suggestions(.modelCard) == [
                "ModelCardArn", "ModelCardName", "ModelCardVersion", "ModelCardStatus", "SecurityConfig.KmsKeyId",
                "CreationTime", "CreatedBy.IamIdentity.Arn", "CreatedBy.IamIdentity.PrincipalId", "LastModifiedTime",
                "LastModifiedBy.IamIdentity.Arn", "LastModifiedBy.IamIdentity.PrincipalId", "ModelId", "RiskRating",
                "ModelPackageGroupName", "CreatedBy.UserProfileArn",
                "CreatedBy.UserProfileName", "CreatedBy.DomainId", "CreatedBy.IamIdentity.SourceIdentity",
                "LastModifiedBy.UserProfileArn", "LastModifiedBy.UserProfileName", "LastModifiedBy.DomainId",
                "LastModifiedBy.IamIdentity.SourceIdentity", "Tags.area", "Tags.team",
            ]
        )
        #expect(try await cards.suggestions(.modelCard, "") == (try await cards.suggestions(.modelCard)))
    }

    @Test(
        "A hint is the beginning of the names",
        arguments: [
            ("ModelCardS", ["ModelCardStatus"]), ("Tags.te", ["Tags.team"]), ("Ta", ["Tags.area", "Tags.team"]),
            ("tags", []), ("Tags.x", []), ("x", []),
        ]
    )
    func hints(hint: String, names: [String]) async throws {
        let cards = try await TestService.open()
        try await cards.create(
            "a",
            tags: [SageMakerAPI.Tag(key: "team", value: "x"), SageMakerAPI.Tag(key: "area", value: "y")]
        )

        #expect(try await cards.suggestions(.modelCard, hint) == names)
    }

    @Test("Hyperparameters and metrics are suggested as training jobs have them")
    func namesInUse() async throws {
        let cards = try await TestService.open()
        try await cards.createJob(
            "one",
            #""HyperParameters": {"eta": "1", "epochs": "2"}, "Environment": {"SEED": "1"}"#
        )
        try await cards.put([("validation:auc", "0.9"), ("loss", "1")], to: "one")

        #expect(
            try await cards.suggestions(.trainingJob, "Hyper") == ["HyperParameters.epochs", "HyperParameters.eta"]
        )
        #expect(try await cards.suggestions(.trainingJob, "HyperParameters.et") == ["HyperParameters.eta"])
        #expect(try await cards.suggestions(.trainingJob, "Met") == ["Metrics.loss", "Metrics.validation:auc"])
        #expect(try await cards.suggestions(.trainingJob, "Environment.") == ["Environment.SEED"])
        #expect(try await cards.suggestions(.modelPackage, "Hyper") == [])
    }

    @Test(
        "Every suggestion is a name that Search takes",
        arguments: [
            ResourceType.modelCard, .model, .modelPackage, .modelPackageGroup, .trainingJob,
        ]
    )
    func takenNames(resource: ResourceType) async throws {
        let cards = try await TestService.open()
        try await cards.createJob("one", #""HyperParameters": {"a.b": "1"}"#)
        try await cards.put([("auc", "0.9")], to: "one")

        let names = try await cards.suggestions(resource)
        #expect(Set(names).count == names.count)
        for name in names {
            #expect(refusal(resource, Filter(name, .exists)) == nil, "\(name)")
        }
    }

    @Test("A hint may begin with the member that holds a model's description")
    func nestedHint() async throws {
        let cards = try await TestService.open()
        let container = #""PrimaryContainer": {"Image": "i", "Environment": {"SEED": "1"}}"#
        try await cards.createModel("one", container + #", "Tags": [{"Key": "team", "Value": "x"}]"#)

        #expect(try await cards.suggestions(.model, "Model.ModelN") == ["Model.ModelName"])
        #expect(
            try await cards.suggestions(.model, "Model.PrimaryContainer.En") == [
                "Model.PrimaryContainer.Environment.SEED"
            ]
        )
        #expect(try await cards.suggestions(.model, "Model.").contains("Model.Tags.team"))
        #expect(try await cards.suggestions(.model, "ModelN") == ["ModelName"])
    }

    @Test("Kinds that are not here have no names")
    func otherKinds() async throws {
        let cards = try await TestService.open()
        #expect(try await cards.suggestions(.endpoint) == [])
    }
}
