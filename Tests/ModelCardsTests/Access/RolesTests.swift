import CardTesting
import ModelCards
import Testing

@Suite("Roles are names that clients can look up")
struct RolesTests {
    private func open() async throws -> (Roles, Caller) {
        let service = try await TestService.open()
        let clock = service.clock
        return (Roles(store: service.store, now: { clock.now }), service.caller)
    }

    @Test("a role that was created is found, by its exact name, until it is deleted")
    func life() async throws {
        let (roles, caller) = try await open()

        let created = try await roles.create("SageMakerRole", trustPolicy: nil, for: caller)
        let found = try await roles.role(named: "SageMakerRole", for: caller)

        #expect(found == created)
        #expect(found.arn(in: "123456789012") == "arn:aws:iam::123456789012:role/SageMakerRole")
        #expect(found.id.hasPrefix("AROA") && found.id.utf8.count == 21)
        #expect(found.trustPolicy.contains(#""Service":"sagemaker.amazonaws.com""#))
        try await roles.delete("SageMakerRole", for: caller)
        await #expect(throws: RoleError.notFound("SageMakerRole")) {
            try await roles.role(named: "SageMakerRole", for: caller)
        }
    }

    @Test("a name is given once in an account, whatever the case of its letters")
    func taken() async throws {
        let (roles, caller) = try await open()
        _ = try await roles.create("training", trustPolicy: nil, for: caller)

        await #expect(throws: RoleError.alreadyExists("Training")) {
            try await roles.create("Training", trustPolicy: nil, for: caller)
        }
        let other = TestService.caller(account: "210987654321")
        #expect(try await roles.create("training", trustPolicy: nil, for: other).name == "training")
        #expect(try await roles.all(for: caller).map(\.name) == ["training"])
    }

    @Test(
        "a name that IAM would refuse is refused",
        arguments: ["", "a/b", "ro le", "rôle", String(repeating: "a", count: 65), "a\u{0}"]
    )
    func badNames(name: String) async throws {
        let (roles, caller) = try await open()

        await #expect(throws: RoleError.self) { try await roles.create(name, trustPolicy: nil, for: caller) }
        #expect(try await roles.all(for: caller).isEmpty)
    }

    @Test("a trust policy has to be a JSON object", arguments: ["", "[]", "{", "\"text\""])
    func badPolicies(policy: String) async throws {
        let (roles, caller) = try await open()

        await #expect(throws: RoleError.self) { try await roles.create("training", trustPolicy: policy, for: caller) }
    }
}
