import SageMakerAPI

/// The inbox: what to decide, what came back, and what others decide.
package enum ReviewInboxView {
    /// What stands below the page's title.
    package static func view(_ inbox: ReviewInbox) -> HTML {
        div(.class("stack inbox")) {
            waiting(inbox)
            sentBack(inbox)
            if let others = inbox.waitingForOthers { forOthers(others, inbox.now) }
        }
    }

    private static func waiting(_ inbox: ReviewInbox) -> HTML {
        section(.class("stack"), .ariaLabelledBy("waiting-title")) {
            h2(.id("waiting-title")) { heading("Waiting for me", inbox.waitingCount) }
            if inbox.waitingForMe.isEmpty {
                EmptyState.view(title: "Nothing waits for you") {
                    p {
                        "A card appears here when its author requests a review on the card’s page"
                        inbox.waitingForOthers == nil ? "." : " and somebody else than you wrote it."
                    }
                    p { Button.link("See all cards", to: ConsolePath.to("cards")) }
                }
            } else {
                for item in inbox.waitingForMe { waitingItem(item, inbox.now) }
                pager(inbox)
            }
        }
    }

    private static func pager(_ inbox: ReviewInbox) -> HTML {
        Pager.view(
            next: inbox.next.map { ConsolePath.to("reviews", query: [("after", $0)]) },
            previous: inbox.isFirstPage ? nil : ConsolePath.to("reviews")
        )
    }

    private static func waitingItem(_ item: ReviewInbox.Item, _ now: Timestamp) -> HTML {
        let page = ConsolePath.to("cards", item.name, "decisions")
        return article(.class("card stack"), .flag("data-row"), .attribute("data-href", page)) {
            h3 {
                a(.href(page)) { item.name }
                " "
                span(.class("muted")) { "version \(item.version)" }
            }
            about(item, verb: "Requested by ", now)
            if let look = item.look { QuickLookView.brief(look) }
            p { Button.link("Review \(item.name)", to: page) }
        }
    }

    private static func sentBack(_ inbox: ReviewInbox) -> HTML {
        section(.class("stack"), .ariaLabelledBy("sent-back-title")) {
            h2(.id("sent-back-title")) { heading("Sent back to me", inbox.sentBack.count) }
            if inbox.sentBack.isEmpty {
                p(.class("muted")) { "No card that you wrote has been rejected." }
            }
            for item in inbox.sentBack {
                article(.class("card stack"), .flag("data-row"), .attribute("data-href", ConsolePath.card(item.name))) {
                    h3 {
                        a(.href(ConsolePath.card(item.name))) { item.name }
                        " "
                        span(.class("muted")) { "version \(item.version)" }
                    }
                    about(item, verb: "Rejected by ", inbox.now)
                    p { Button.link("Edit \(item.name)", to: ConsolePath.to("cards", item.name, "edit")) }
                }
            }
        }
    }

    private static func forOthers(_ items: [ReviewInbox.Item], _ now: Timestamp) -> HTML {
        section(.class("stack"), .ariaLabelledBy("others-title")) {
            h2(.id("others-title")) { heading("Waiting for others", items.count) }
            if items.isEmpty {
                p(.class("muted")) { "Nothing that you wrote is waiting for somebody else’s approval." }
            }
            for item in items {
                article(.class("card stack"), .flag("data-row"), .attribute("data-href", ConsolePath.card(item.name))) {
                    h3 {
                        a(.href(ConsolePath.card(item.name))) { item.name }
                        " "
                        span(.class("muted")) { "version \(item.version)" }
                    }
                    about(item, verb: "Requested by ", now)
                }
            }
        }
    }

    private static func about(_ item: ReviewInbox.Item, verb: String, _ now: Timestamp) -> HTML {
        .group {
            p(.class("row")) {
                RiskBadge.view(item.riskRating)
                if let owner = item.modelOwner { span { "Owner: \(owner)" } }
                if let author = item.writtenBy {
                    span {
                        "Written by "
                        item.isMine ? "you" : PersonView.view(arn: author)
                    }
                }
                if let decision = item.decision {
                    span {
                        verb
                        PersonView.view(arn: decision.decidedBy)
                        " "
                        TimeView.view(decision.decidedAt)
                        Age.words(since: decision.decidedAt, now).map { ", \($0)" }
                    }
                }
            }
            if let comment = item.decision?.comment {
                blockquote { TextView.lines(comment) }
            }
        }
    }

    private static func heading(_ words: String, _ count: Int) -> HTML {
        .group {
            "\(words) "
            span(.class("count")) { "(\(count))" }
        }
    }
}
