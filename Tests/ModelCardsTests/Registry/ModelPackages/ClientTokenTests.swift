import CardTesting
import ModelCards
import SageMakerAPI
import Testing

@Suite struct ClientTokenTests {
    private let request = #""ClientToken": "one", "Domain": "a", "Task": "b""#

    @Test("A call that is repeated with its token creates nothing more, whatever the order of its members")
    func repeated() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")

        let first = try await cards.createVersion(of: "churn", request)
        let second = try await cards.createVersion(of: "churn", #""Task": "b", "Domain": "a", "ClientToken": "one""#)

        #expect(first == second)
        #expect(try await cards.createVersion(of: "churn") == cards.packageARN("churn/2"))
    }

    @Test("Twenty equal calls at once create one package")
    func concurrent() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        let request = request

        let arns = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 1...20 {
                group.addTask { try await cards.createVersion(of: "churn", request) }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }

        #expect(arns == [cards.packageARN("churn/1")])
    }

    @Test("The name of a package that the same call has made is not taken")
    func unversioned() async throws {
        let cards = try await TestService.open()
        let arn = try await cards.createPackage(#""ModelPackageName": "scorer", "ClientToken": "one""#)

        #expect(try await cards.createPackage(#""ModelPackageName": "scorer", "ClientToken": "one""#) == arn)
        await #expect(throws: SageMakerError.modelPackageExists(arn)) {
            try await cards.createPackage(#""ModelPackageName": "scorer", "ClientToken": "two""#)
        }
    }

    @Test(
        "A token is good for one request",
        arguments: [
            #""ClientToken": "one", "Domain": "a", "Task": "c""#,
            #""ClientToken": "one", "Domain": "a""#,
            #""ClientToken": "one", "Domain": "a", "Task": "b", "ModelCard": {"ModelCardStatus": "Draft"}"#,
        ]
    )
    func otherRequest(other: String) async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        let arn = try await cards.createVersion(of: "churn", request)

        await #expect(throws: SageMakerError.clientTokenReused("one", of: arn)) {
            try await cards.createVersion(of: "churn", other)
        }

        #expect(SageMakerError.clientTokenReused("one", of: arn).code == .conflictException)
        #expect(try await cards.createVersion(of: "churn") == cards.packageARN("churn/2"))
    }

    @Test("A token ends with its package")
    func afterDeletion() async throws {
        let cards = try await TestService.open()
        try await cards.createGroup("churn")
        try await cards.createVersion(of: "churn", request)
        try await cards.deletePackage("churn/1")

        #expect(try await cards.createVersion(of: "churn", request) == cards.packageARN("churn/2"))
    }
}
