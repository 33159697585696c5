import JSONTree
import SageMakerAPI

/// Roles that an operator has announced, so that clients which look up an execution role by its name find one.
///
/// A role here is a name with an ARN: nothing assumes it and it grants nothing.
package struct Roles: Sendable {
    let store: any Store
    let now: @Sendable () -> Timestamp

    /// Keeps roles in a store.
    package init(store: any Store, now: @escaping @Sendable () -> Timestamp) {
        self.store = store
        self.now = now
    }

    /// Records a role.
    ///
    /// - Parameter trustPolicy: a JSON document; the one that trusts SageMaker when nil.
    /// - Throws: ``RoleError/alreadyExists(_:)``, ``RoleError/invalid(_:)``.
    package func create(_ name: String, trustPolicy: String?, for caller: Caller) async throws -> Role {
        try Self.check(name)
        let policy = trustPolicy ?? Self.sageMakerTrustPolicy
        try Self.check(trustPolicy: policy)
        let role = Role(name: name, id: Self.newID(), createdAt: now(), trustPolicy: policy)
        let account = caller.scope.accountID
        try await store.transaction { records in
            guard try records.role(named: name, in: account) == nil else { throw RoleError.alreadyExists(name) }
            try records.insert(role, in: account)
        }
        return role
    }

    /// The role of that name.
    ///
    /// - Throws: ``RoleError/notFound(_:)``, ``RoleError/invalid(_:)``.
    package func role(named name: String, for caller: Caller) async throws -> Role {
        try Self.check(name)
        let account = caller.scope.accountID
        guard let role = try await store.read({ try $0.role(named: name, in: account) }) else {
            throw RoleError.notFound(name)
        }
        return role
    }

    /// Every role of the caller's account, ordered by name.
    package func all(for caller: Caller) async throws -> [Role] {
        let account = caller.scope.accountID
        return try await store.read { try $0.roles(in: account) }
    }

    /// Removes a role; what was recorded with its ARN stays.
    ///
    /// - Throws: ``RoleError/notFound(_:)``, ``RoleError/invalid(_:)``.
    package func delete(_ name: String, for caller: Caller) async throws {
        try Self.check(name)
        let account = caller.scope.accountID
        let wasThere = try await store.transaction { try $0.deleteRole(named: name, in: account) }
        guard wasThere else { throw RoleError.notFound(name) }
    }

    private static let sageMakerTrustPolicy = """
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"sagemaker.amazonaws.com"},\
        "Action":"sts:AssumeRole"}]}
        """

    private static func check(_ name: String) throws(RoleError) {
        let isValid = (1...64).contains(name.utf8.count) && name.utf8.allSatisfy(isNameByte)
        guard isValid else {
            throw .invalid(
                "The specified value for roleName is invalid. It must contain only alphanumeric characters and/or the "
                    + "following: +=,.@_- and be 1 to 64 characters long"
            )
        }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: "+=,.@_-".utf8.contains(byte)
        }
    }

    private static func check(trustPolicy text: String) throws(RoleError) {
        guard text.utf8.count <= 131_072 else {
            throw .invalid("The trust policy is longer than 131072 bytes")
        }
        guard let policy = try? JSON(parsing: text), policy.members != nil else {
            throw .invalid("This policy contains invalid Json: a trust policy is a JSON object")
        }
    }

    /// Such as `AROA3XFRBF23EXAMPLE77`.
    private static func newID() -> String {
        let characters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")
        return "AROA" + String((0..<17).map { _ in characters[Int.random(in: 0..<characters.count)] })
    }
}

extension Role {
    /// The role's ARN in an account.
    package func arn(in accountID: String) -> String { "arn:aws:iam::\(accountID):role/\(name)" }
}

/// Why a call about roles was refused, in IAM's words.
package enum RoleError: Error, Hashable {
    case notFound(String)
    case alreadyExists(String)
    case invalid(String)
}
