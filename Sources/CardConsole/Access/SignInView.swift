/// The page that people sign in on.
package enum SignInView {
    /// What the page shows.
    package struct Model: Sendable {
        package var accessKeyID: String
        package var region: String
        /// Where to go afterwards.
        package var next: String?
        package var problem: String?
        package var held: HeldForm?

        /// Describes the page.
        package init(
            accessKeyID: String = "",
            region: String,
            next: String? = nil,
            problem: String? = nil,
            held: HeldForm? = nil
        ) {
            self.accessKeyID = accessKeyID
            self.region = region
            self.next = next
            self.problem = problem
            self.held = held
        }
    }

    package static func page(_ model: Model) -> HTML {
        BareLayout.page(title: "Sign in to Cardinal") {
            if let held = model.held {
                Notice.view(.warning, title: "Your session has ended") {
                    p { "What you typed has been kept. Sign in, and it can be sent." }
                    if held.hadFiles { p { "The files that you had chosen have to be chosen again." } }
                }
            }
            if let problem = model.problem {
                Notice.view(.problem, title: "That did not work") { p(.id("sign-in-problem")) { problem } }
            }
            form(.method("post"), .action(ConsolePath.to("sign-in")), .class("stack")) {
                Field.text(
                    "Access key ID",
                    name: "access-key-id",
                    value: model.accessKeyID,
                    hint: "As AWS_ACCESS_KEY_ID of your clients.",
                    isRequired: true,
                    purpose: "username"
                )
                Field.text(
                    "Secret access key",
                    name: "secret-access-key",
                    value: "",
                    isRequired: true,
                    type: "password",
                    purpose: "current-password"
                )
                Field.text("Region", name: "region", value: model.region, hint: "Cards belong to a region.")
                if let next = model.next { input(.type("hidden"), .name("next"), .value(next)) }
                model.held?.carried
                Button.primary("Sign in")
            }
            p(.class("muted")) {
                "No keys at hand? On the server, "
                code { "cardinal console-link" }
                " prints an address that signs you in once."
            }
        }
    }

    /// The page that offers to send a form which was kept.
    package static func sendAgain(_ held: HeldForm, formToken: String, reason: String) -> HTML {
        BareLayout.page(title: "Send what you had typed?") {
            Notice.view(.warning) {
                p { reason }
                if held.hadFiles { p { "The files that you had chosen have to be chosen again." } }
            }
            form(.method("post"), .action(held.target), .class("stack")) {
                input(.type("hidden"), .name(PageContext.formTokenName), .value(formToken))
                held.again
                details {
                    summary { "What will be sent" }
                    dl(.class("facts")) {
                        for field in held.fields.all where !field.value.isEmpty {
                            dt { field.name }
                            dd { field.value }
                        }
                    }
                }
                Button.primary("Send it now")
                Button.link("Discard it", to: ConsolePath.root, style: .secondary)
            }
        }
    }
}
