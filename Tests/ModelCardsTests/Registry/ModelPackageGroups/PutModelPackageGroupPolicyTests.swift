import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct PutModelPackageGroupPolicyTests {
    @Test("A policy is shown as it was put, until another takes its place or it is deleted")
    func life() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        let first = #"{ "Version": "2012-10-17", "Statement": [] }"#

        #expect(try await put(first, on: "churn", cards) == cards.groupARN("churn"))
        #expect(try await policy("churn", cards) == first)
        _ = try await put("{}", on: "churn", cards)
        #expect(try await policy("churn", cards) == "{}")

        try await delete("churn", cards)
        await #expect(throws: SageMakerError.resourcePolicyNotFound(cards.groupARN("churn"))) {
            try await policy("churn", cards)
        }
        await #expect(throws: SageMakerError.resourcePolicyNotFound(cards.groupARN("churn"))) {
            try await delete("churn", cards)
        }
        #expect(SageMakerError.resourcePolicyNotFound("x").message.hasPrefix("Cannot find resource policy"))
    }

    @Test("A policy leaves the group's numbers alone")
    func numbers() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        try await cards.createVersion(of: "churn")
        _ = try await put("{}", on: "churn", cards)

        #expect(try await cards.createVersion(of: "churn") == cards.packageARN("churn/2"))
        #expect(try await policy("churn", cards) == "{}")
    }

    @Test("What is no JSON object is no policy", arguments: ["policy", "[]", "null", #"{"a": 1, "a": 2}"#])
    func invalid(text: String) async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")

        let error = await #expect(throws: SageMakerError.self) { try await put(text, on: "churn", cards) }

        #expect(error?.code == .validationException)
        #expect(error?.message.hasPrefix("The resource policy is not valid: ") == true)
        await #expect(throws: SageMakerError.resourcePolicyNotFound(cards.groupARN("churn"))) {
            try await policy("churn", cards)
        }
    }

    @Test("A missing group has no policy and gets none")
    func missing() async throws {
        let cards = try await TestService.open()
        let missing = SageMakerError.modelPackageGroupNotFound(cards.groupARN("churn"))

        await #expect(throws: missing) { try await put("{}", on: "churn", cards) }
        await #expect(throws: missing) { try await policy("churn", cards) }
        await #expect(throws: missing) { try await delete("churn", cards) }
    }

    private func put(_ policy: String, on group: String, _ cards: TestService) async throws -> String {
        try await cards.service.putModelPackageGroupPolicy.run(
            PutModelPackageGroupPolicyInput(modelPackageGroupName: group, resourcePolicy: policy),
            for: cards.caller
        ).modelPackageGroupArn
    }

    @discardableResult
    private func policy(_ group: String, _ cards: TestService) async throws -> String {
        try await cards.service.getModelPackageGroupPolicy.run(
            GetModelPackageGroupPolicyInput(modelPackageGroupName: group),
            for: cards.caller
        ).resourcePolicy
    }

    private func delete(_ group: String, _ cards: TestService) async throws {
        _ = try await cards.service.deleteModelPackageGroupPolicy.run(
            DeleteModelPackageGroupPolicyInput(modelPackageGroupName: group),
            for: cards.caller
        )
    }
}
