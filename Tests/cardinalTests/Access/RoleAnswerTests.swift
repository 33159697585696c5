import Testing
import cardinal

@Suite("What IAM says about roles")
struct RoleAnswerTests {
    private static let one = """
        <Role><Path>/</Path><Arn>arn:aws:iam::123456789012:role/a</Arn><RoleName>a</RoleName>\
        <AssumeRolePolicyDocument>{&quot;x&quot;:&amp;}</AssumeRolePolicyDocument></Role>
        """

    @Test("becomes JSON with the same names")
    func role() {
        let xml = "<GetRoleResponse><GetRoleResult>\(Self.one)</GetRoleResult></GetRoleResponse>"

        #expect(
            RoleAnswer.role(xml).text
                == #"{"RoleName":"a","Arn":"arn:aws:iam::123456789012:role/a","Path":"/","#
                + #""AssumeRolePolicyDocument":"{\"x\":&}"}"#
        )
    }

    @Test("is a list of all of them")
    func roles() {
        let xml = "<Roles><member><RoleName>a</RoleName></member><member><RoleName>b</RoleName></member></Roles>"

        #expect(RoleAnswer.roles(xml).map(\.text) == [#"{"RoleName":"a"}"#, #"{"RoleName":"b"}"#])
        #expect(RoleAnswer.roles("<Roles></Roles>") == [])
    }
}
