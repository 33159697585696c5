/// What surrounds the content of a page, from plain values.
package struct PageFrame {
    /// The parts of the console that the navigation leads to.
    package enum Place: String, CaseIterable, Sendable {
        case dashboard, cards, reviews, models, trainingJobs, packages, exports

        var label: String {
            switch self {
            case .dashboard: "Dashboard"
            case .cards: "Cards"
            case .reviews: "Reviews"
            case .models: "Models"
            case .trainingJobs: "Training jobs"
            case .packages: "Packages"
            case .exports: "Exports"
            }
        }

        var path: String {
            switch self {
            case .dashboard: ConsolePath.root
            case .trainingJobs: ConsolePath.to("training-jobs")
            default: ConsolePath.to(rawValue)
            }
        }
    }

    let title: String
    let place: Place?
    let personARN: String
    let accountID: String
    let region: String
    /// What the form that signs out brings along.
    let formToken: HTML
    package var actions = HTML()
    package var breadcrumb = HTML()
    package var header: HTML?
    package var isWide = false
    package var theme = Theme.system

    /// Describes a page without anything beside its heading.
    package init(
        title: String,
        place: Place?,
        personARN: String,
        accountID: String,
        region: String,
        formToken: HTML
    ) {
        self.title = title
        self.place = place
        self.personARN = personARN
        self.accountID = accountID
        self.region = region
        self.formToken = formToken
    }

    /// The whole page around `content`.
    package func page(@HTMLBuilder _ content: () -> HTML) -> HTML {
        html(.attribute("lang", "en"), .attribute("data-theme", theme.attribute)) {
            PageHead.head(title: title)
            body {
                a(.class("skip-link"), .href("#main")) { "Skip to the content" }
                Masthead(frame: self).view
                main(.id("main"), .class(isWide ? "page wide" : "page"), .attribute("tabindex", "-1")) {
                    breadcrumb
                    header ?? heading
                    content()
                }
                PageFooter.view
                HelpDialog.view
                div(.id("announcements"), .class("visually-hidden"), .role("status")) {}
            }
        }
    }

    private var heading: HTML {
        div(.class("page-heading")) {
            h1 { title }
            if !actions.isEmpty {
                div(.class("page-actions")) { actions }
            }
        }
    }
}
