import ArgumentParser
import JSONTree

/// The role that a model or a training job names.
struct RoleOption: ParsableArguments {
    @Option(
        help: ArgumentHelp("Its role, by name or ARN; `cardinal roles create` makes one.", valueName: "role")
    )
    var role: String?

    /// Puts the role's ARN into a request; of a role that is given by its name, IAM knows it.
    ///
    /// - Throws: `ClientError` when there is no such role.
    func complete(_ member: String, of body: inout RequestBody, in session: Session) async throws {
        guard let role, !role.hasPrefix("arn:") else { return }
        let found = RoleAnswer.role(try await session.client.iam("GetRole", [("RoleName", role)]))
        body.set(member, found["Arn"])
    }
}
