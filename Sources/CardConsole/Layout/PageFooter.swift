/// The end of every page.
enum PageFooter {
    static let view = footer(.class("page-footer")) {
        p { "Cardinal keeps model cards as Amazon SageMaker does." }
        p(.class("js-only")) {
            button(.type("button"), .class("link"), .attribute("data-help", "")) { "Keyboard and help" }
            " "
            kbd(.ariaHidden) { "?" }
        }
    }
}
