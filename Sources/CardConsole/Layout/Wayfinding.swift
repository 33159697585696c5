/// The way from the console's start to a page.
package enum Breadcrumb {
    /// - Parameter steps: from the outermost in; the last one is this page when it leads nowhere.
    package static func view(_ steps: [(label: String, path: String?)]) -> HTML {
        nav(.class("breadcrumb"), .ariaLabel("Breadcrumb")) {
            ol {
                for step in steps {
                    li {
                        if let path = step.path {
                            a(.href(path)) { step.label }
                        } else {
                            span(.attribute("aria-current", "page")) { step.label }
                        }
                    }
                }
            }
        }
    }
}

/// Views of the same thing, one of which is open.
package enum Tabs {
    package static func view(
        _ tabs: [(label: String, path: String, isCurrent: Bool)],
        label words: String = "Views"
    ) -> HTML {
        nav(.class("tabs"), .ariaLabel(words)) {
            ul {
                for tab in tabs {
                    li { a(.href(tab.path), .ariaCurrent(tab.isCurrent)) { tab.label } }
                }
            }
        }
    }
}

/// The ways to the other pages of a list.
package enum Pager {
    /// - Parameters:
    ///   - next: where the list goes on; nil at its end.
    ///   - previous: where it begins or what stood before; nil at its beginning.
    ///   - previousLabel: what the way back is called, for a list that can only go back to its beginning.
    package static func view(next: String?, previous: String?, previousLabel: String = "Previous page") -> HTML {
        guard next != nil || previous != nil else { return HTML() }
        return nav(.class("pager row"), .ariaLabel("Pages")) {
            if let previous {
                a(.class("button secondary"), .href(previous)) { previousLabel }
            }
            if let next {
                a(.class("button secondary"), .href(next), .attribute("rel", "next")) { "Next page" }
            }
        }
    }
}
