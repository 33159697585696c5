import ModelCards
import SageMakerAPI

/// What wants somebody's attention, as figures that lead to their lists.
struct DashboardFiguresView {
    let page: DashboardPage

    private var overview: PortfolioOverview { page.overview }

    var view: HTML {
        section(.ariaLabelledBy("attention")) {
            h2(.id("attention"), .class("visually-hidden")) { "What wants attention" }
            ul(.class("figures")) {
                li { figure(overview.waitingForReview, "waiting for review", to: ConsolePath.to("reviews")) }
                li { stale }
                li {
                    figure(
                        overview.modelsWithoutCard,
                        overview.modelsWithoutCard == 1 ? "model without a card" : "models without a card",
                        to: ConsolePath.to("models", query: [("card", "none")])
                    )
                }
                li {
                    figure(
                        overview.packagesWithoutCard,
                        overview.packagesWithoutCard == 1 ? "package without a card" : "packages without a card",
                        to: ConsolePath.to("packages", query: [("card", "none")])
                    )
                }
                li {
                    figure(
                        overview.failedExports,
                        overview.failedExports == 1 ? "failed export" : "failed exports",
                        mayBeMore: overview.mayHaveMoreFailedExports,
                        to: ConsolePath.to("exports", query: [("status", ModelCardExportJobStatus.failed.rawValue)])
                    )
                }
            }
        }
    }

    private var stale: HTML {
        var address = CatalogueAddress(.changed(.olderThanDays(page.staleAfterDays)))
        for status in PortfolioOverview.statusesInUse {
            address = address.toggling(.status(status))
        }
        return HTML.group {
            figure(
                overview.staleCards,
                "\(overview.staleCards == 1 ? "card" : "cards") not touched for \(page.staleAfterDays) days",
                mayBeMore: overview.mayHaveMoreStaleCards,
                to: address.path
            )
            nav(.class("figure-choices"), .ariaLabel("Days without a change")) {
                for days in DashboardPage.ages {
                    a(
                        .href(ConsolePath.root + "?days=\(days)"),
                        .attribute("aria-current", days == page.staleAfterDays ? "true" : nil)
                    ) {
                        days
                        span(.class("visually-hidden")) { " days" }
                    }
                }
            }
        }
    }

    private func figure(_ number: Int, _ words: String, mayBeMore: Bool = false, to path: String) -> HTML {
        a(.class(number == 0 ? "figure figure-zero" : "figure"), .href(path)) {
            span(.class("figure-number number")) { number.grouped + (mayBeMore ? "+" : "") }
            " "
            span(.class("figure-words")) { words }
        }
    }
}
