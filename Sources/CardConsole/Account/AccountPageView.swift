/// The signed-in person's own page.
package enum AccountPageView {
    /// What stands below the page's title.
    package static func view(_ page: AccountPage) -> HTML {
        div(.class("stack")) {
            if page.isChanged {
                Notice.view(.success) { p { "You are looking at \(page.region) now." } }
            }
            section(.class("card stack"), .ariaLabelledBy("person-title")) {
                h2(.id("person-title")) { "Signed in as" }
                dl(.class("facts")) {
                    dt { "Identity" }
                    dd { AddressView.whole(page.identity) }
                    dt { "Account" }
                    dd { page.accountID }
                    dt { "Access key" }
                    dd { code { page.accessKeyID } }
                }
            }
            region(page)
            section(.class("card stack"), .ariaLabelledBy("session-title")) {
                h2(.id("session-title")) { "This session" }
                dl(.class("facts")) {
                    dt { "Signed in" }
                    dd { TimeView.view(page.signedInAt) }
                    dt { "Ends without use" }
                    dd { TimeView.view(page.idleEnd) }
                    dt { "Ends in any case" }
                    dd { TimeView.view(page.latestEnd) }
                }
                p(.class("muted")) { "What you have typed by then is kept as an unsaved edit." }
                form(.method("post"), .action(ConsolePath.to("sign-out"))) {
                    page.formToken
                    Button.secondary("Sign out")
                }
            }
            p { a(.href(ConsolePath.to("edits"))) { "Unsaved edits" } }
        }
    }

    private static func region(_ page: AccountPage) -> HTML {
        section(.class("card stack"), .ariaLabelledBy("region-title")) {
            h2(.id("region-title")) { "Region" }
            p {
                "Cards and models of different regions have nothing to do with each other. You see what clients have "
                "created with this region in their configuration."
            }
            form(.class("stack"), .method("post"), .action(ConsolePath.to("account", "region"))) {
                page.formToken
                if let next = page.next { input(.type("hidden"), .name("next"), .value(next)) }
                Field.text(
                    "Look at region",
                    name: "region",
                    value: page.typedRegion,
                    hint: "Such as us-west-2.",
                    problem: page.problem,
                    isRequired: true,
                    list: "regions"
                )
                datalist(.id("regions")) {
                    for name in Regions.usual { option(.value(name)) }
                }
                div { Button.primary("Change region") }
            }
        }
    }
}
