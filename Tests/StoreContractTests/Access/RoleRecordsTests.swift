import CardStore
import ModelCards
import SageMakerAPI
import Testing

@Suite("Roles in a store")
struct RoleRecordsTests {
    private static let account = "123456789012"

    private static func role(_ name: String, id: String) -> Role {
        Role(name: name, id: id, createdAt: 1_000, trustPolicy: #"{"Version":"2012-10-17"}"#)
    }

    @Test("Roles are stored, found in any case, listed by name and deleted", arguments: StoreBackend.allCases)
    func keepsRoles(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            let names = ["service", "Admin", "b+=,.@-_"]
            try await store.transaction { records throws in
                for name in names { try records.insert(Self.role(name, id: "AROA\(name)"), in: Self.account) }
                try records.insert(Self.role("service", id: "AROAOTHER"), in: "210987654321")
            }

            try await store.transaction { records throws in
                #expect(try records.role(named: "Admin", in: Self.account) == Self.role("Admin", id: "AROAAdmin"))
                #expect(try records.role(named: "aDMIN", in: Self.account)?.name == "Admin")
                #expect(try records.role(named: "Adm", in: Self.account) == nil)
                #expect(try records.role(named: "Admin", in: "210987654321") == nil)
                #expect(try records.roles(in: Self.account).map(\.name) == ["Admin", "b+=,.@-_", "service"])
                #expect(try records.deleteRole(named: "SERVICE", in: Self.account))
                #expect(try records.deleteRole(named: "service", in: Self.account) == false)
                #expect(try records.roles(in: Self.account).count == 2)
                #expect(try records.roles(in: "210987654321").count == 1)
                #expect(try records.roles(in: "000000000000") == [])
            }
        }
    }

    @Test("A name that differs in case alone is refused", arguments: StoreBackend.allCases)
    func refusesOtherCase(on backend: StoreBackend) async throws {
        try await backend.withStore { store in
            try await store.transaction { records in
                try records.insert(Self.role("Admin", id: "AROA1"), in: Self.account)
            }

            await #expect(throws: StoreError.self) {
                try await store.transaction { records throws in
                    try records.insert(Self.role("admin", id: "AROA2"), in: Self.account)
                }
            }
        }
    }
}
