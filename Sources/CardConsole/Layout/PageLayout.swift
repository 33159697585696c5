import ModelCards

/// The frame of every page of somebody who is signed in: title, navigation, the content, and what hangs on all pages.
struct PageLayout {
    /// The parts of the console that the navigation leads to.
    typealias Place = PageFrame.Place

    /// The page's title, which is its first heading, too.
    let title: String
    /// The part of the console that the page belongs to.
    let place: Place?
    let context: PageContext
    /// Buttons and links beside the heading.
    var actions = HTML()
    /// The way that leads here, above the heading: `Breadcrumb.view([…])`.
    var breadcrumb = HTML()
    /// What stands instead of the heading and its actions on a page with a header of its own; it holds the page's `h1`.
    var header: HTML?
    /// Whether the page takes the width of the screen, as long tables do, rather than that of a text.
    var isWide = false

    /// The whole page around `content`.
    func page(@HTMLBuilder _ content: () -> HTML) -> HTML {
        var frame = PageFrame(
            title: title,
            place: place,
            personARN: context.caller.identity.arn,
            accountID: context.caller.scope.accountID,
            region: context.caller.scope.region,
            formToken: context.formToken
        )
        frame.actions = actions
        frame.breadcrumb = breadcrumb
        frame.header = header
        frame.isWide = isWide
        frame.theme = Theme(cookies: context.request.cookies)
        return frame.page(content)
    }

    /// The whole page as an answer.
    func response(status: Int = 200, @HTMLBuilder _ content: () -> HTML) -> ConsoleResponse {
        .page(page(content), status: status)
    }
}
