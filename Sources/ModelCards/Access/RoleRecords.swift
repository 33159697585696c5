import SageMakerAPI

/// A role that clients may name as an execution role; Cardinal records it and never assumes it.
package struct Role: Hashable, Sendable {
    package let name: String
    /// Such as `AROA…`: unique, also among roles of one name one after the other.
    package let id: String
    package let createdAt: Timestamp
    /// The trust policy that the creator gave, as JSON text.
    package let trustPolicy: String

    /// Describes a role.
    package init(name: String, id: String, createdAt: Timestamp, trustPolicy: String) {
        self.name = name
        self.id = id
        self.createdAt = createdAt
        self.trustPolicy = trustPolicy
    }
}

/// What a store keeps of roles; as on AWS they belong to an account, whatever the region.
package protocol RoleRecords {
    /// The role of that name; names differ in more than the case of their letters.
    func role(named name: String, in accountID: String) throws -> Role?

    /// Every role of an account, ordered by name.
    func roles(in accountID: String) throws -> [Role]

    /// Stores a role.
    func insert(_ role: Role, in accountID: String) throws

    /// Removes the role of that name.
    ///
    /// - Returns: whether there was one.
    func deleteRole(named name: String, in accountID: String) throws -> Bool
}
