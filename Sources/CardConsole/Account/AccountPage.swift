import ModelCards
import SageMakerAPI

/// Who is signed in, where, and until when.
package struct AccountPage: Sendable {
    package var identity: String
    package var accountID: String
    package var accessKeyID: String
    package var region: String
    package var signedInAt: Timestamp
    /// When the session ends if nothing is done in it.
    package var idleEnd: Timestamp
    /// When it ends in any case.
    package var latestEnd: Timestamp
    /// What was typed into the field of the region.
    package var typedRegion: String
    /// What is wrong with it.
    package var problem: String?
    /// Whether the region has just been changed.
    package var isChanged = false
    /// Where to go on after the region was changed.
    package var next: String?
    /// The hidden field of every form.
    package var formToken: HTML

    /// Describes an account.
    package init(
        identity: String,
        accountID: String,
        accessKeyID: String,
        region: String,
        signedInAt: Timestamp,
        idleEnd: Timestamp,
        latestEnd: Timestamp,
        formToken: HTML = HTML()
    ) {
        self.identity = identity
        self.accountID = accountID
        self.accessKeyID = accessKeyID
        self.region = region
        self.signedInAt = signedInAt
        self.idleEnd = idleEnd
        self.latestEnd = latestEnd
        self.formToken = formToken
        typedRegion = region
    }

    init(_ context: PageContext) {
        let session = context.session
        let latestEnd = session.createdAt.milliseconds + ConsoleSessions.longestMilliseconds
        let idleEnd = context.now.milliseconds + ConsoleSessions.idleMilliseconds
        self.init(
            identity: session.caller.identity.arn,
            accountID: session.caller.scope.accountID,
            accessKeyID: session.caller.accessKeyID,
            region: session.caller.scope.region,
            signedInAt: session.createdAt,
            idleEnd: Timestamp(milliseconds: min(idleEnd, latestEnd)),
            latestEnd: Timestamp(milliseconds: latestEnd),
            formToken: context.formToken
        )
    }
}
