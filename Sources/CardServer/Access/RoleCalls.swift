import ModelCards

/// The calls of IAM that clients of SageMaker make: they look a role up by its name.
struct RoleCalls: Sendable {
    let roles: Roles

    /// Carries out a call.
    ///
    /// - Returns: the result element's content, or nil for an action that is not offered.
    /// - Throws: `RoleError`, or what the store throws.
    func result(of action: String, _ form: QueryParameters, for caller: Caller) async throws -> XMLElementText? {
        let name = form["RoleName"] ?? ""
        let account = caller.scope.accountID
        switch action {
        case "GetRole":
            return .role(try await roles.role(named: name, for: caller), in: account)
        case "CreateRole":
            guard form["Path"] ?? "/" == "/" else {
                throw RoleError.invalid("Roles have no other path than / here")
            }
            let policy = form["AssumeRolePolicyDocument"]
            return .role(try await roles.create(name, trustPolicy: policy, for: caller), in: account)
        case "ListRoles":
            let members = try await roles.all(for: caller).map { role in
                XMLElementText("member", XMLElementText.members(of: role, in: account))
            }
            return XMLElementText("Roles", members).followed(by: XMLElementText("IsTruncated", "false"))
        case "DeleteRole":
            try await roles.delete(name, for: caller)
            return XMLElementText()
        default:
            return nil
        }
    }
}

extension ErrorNames {
    /// What IAM calls a refusal.
    init(_ refusal: RoleError) {
        switch refusal {
        case .notFound(let name):
            self.init(
                code: "NoSuchEntity",
                message: "The role with name \(name) cannot be found.",
                status: 404
            )
        case .alreadyExists(let name):
            self.init(
                code: "EntityAlreadyExists",
                message: "Role with name \(name) already exists.",
                status: 409
            )
        case .invalid(let message):
            self.init(code: "ValidationError", message: message, status: 400)
        }
    }
}
