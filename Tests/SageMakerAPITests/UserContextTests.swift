import SageMakerAPI
import Testing

@Suite("User contexts")
struct UserContextTests {
    @Test("An unknown user is an empty object")
    func empty() {
        #expect(wireText(UserContext()) == "{}")
        #expect(wireText(UserContext(iamIdentity: IamIdentity())) == #"{"IamIdentity":{}}"#)
    }

    @Test("A known user is written under the API's names")
    func full() {
        let user = UserContext(
            userProfileArn: "arn:profile",
            userProfileName: "ada",
            domainID: "d-1",
            iamIdentity: IamIdentity(arn: "arn:ada", principalID: "AIDA", sourceIdentity: "sso")
        )
        #expect(
            wireText(user)
                == #"{"UserProfileArn":"arn:profile","UserProfileName":"ada","DomainId":"d-1","#
                + #""IamIdentity":{"Arn":"arn:ada","PrincipalId":"AIDA","SourceIdentity":"sso"}}"#
        )
    }
}
