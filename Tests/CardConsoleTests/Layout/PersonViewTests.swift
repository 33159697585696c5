import CardConsole
import Testing

@Suite("People")
struct PersonViewTests {
    @Test(
        "Somebody is called by the last part of the ARN",
        arguments: [
            ("arn:aws:iam::123456789012:user/reviewer", "reviewer"), ("arn:aws:iam::123456789012:root", "root"),
            ("arn:aws:sts::123456789012:assumed-role/Officer/author", "author"), ("", ""),
        ]
    )
    func name(_ arn: String, _ name: String) {
        #expect(PersonView.name(of: arn) == name)
    }

    @Test("The whole ARN shows on hover; nobody is said so")
    func person() {
        #expect(
            PersonView.view(arn: "arn:aws:iam::1:user/<i>").markup
                == #"<span class="person" title="arn:aws:iam::1:user/&lt;i&gt;">&lt;i&gt;</span>"#
        )
        #expect(PersonView.view(arn: nil).markup == #"<span class="muted">Nobody recorded</span>"#)
    }
}
