import JSONTree

/// Who created or changed something; all of it can be unknown, and then it is `{}` on the wire.
package struct UserContext: Hashable, Sendable, WireWritable {
    package var userProfileArn: String?
    package var userProfileName: String?
    package var domainID: String?
    package var iamIdentity: IamIdentity?

    /// Names a person by a profile, a principal, both or neither.
    package init(
        userProfileArn: String? = nil,
        userProfileName: String? = nil,
        domainID: String? = nil,
        iamIdentity: IamIdentity? = nil
    ) {
        self.userProfileArn = userProfileArn
        self.userProfileName = userProfileName
        self.domainID = domainID
        self.iamIdentity = iamIdentity
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("UserProfileArn", userProfileArn)
        writer.member("UserProfileName", userProfileName)
        writer.member("DomainId", domainID)
        writer.member("IamIdentity", iamIdentity)
        writer.endObject()
    }
}

/// The principal whose key signed a request.
package struct IamIdentity: Hashable, Sendable, WireWritable {
    package var arn: String?
    package var principalID: String?
    package var sourceIdentity: String?

    /// Names a principal.
    package init(arn: String? = nil, principalID: String? = nil, sourceIdentity: String? = nil) {
        self.arn = arn
        self.principalID = principalID
        self.sourceIdentity = sourceIdentity
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("Arn", arn)
        writer.member("PrincipalId", principalID)
        writer.member("SourceIdentity", sourceIdentity)
        writer.endObject()
    }
}
