/// What is wrong with a form, at its top, each problem with a link to its field.
package enum ProblemList {
    /// - Parameter address: where the field of a pointer is, when it is not on this page.
    package static func view(
        _ findings: [EditFinding],
        of document: EditDocument,
        address: (String) -> String? = { _ in nil }
    ) -> HTML {
        let errors = findings.filter(\.isError)
        let places = FormPlaces(document)
        guard !errors.isEmpty else { return HTML() }
        let heading = errors.count == 1 ? "There is a problem" : "There are \(errors.count) problems"
        return div(
            .id("problems"),
            .class("notice notice-problem"),
            .role("alert"),
            .attribute("tabindex", "-1")
        ) {
            h2(.class("notice-title")) { heading }
            ul {
                for finding in errors {
                    li {
                        a(.href(address(finding.path) ?? "#" + places.field(of: finding.path))) {
                            "\(PlaceWords.label(of: finding.path, in: document)): \(finding.message)"
                        }
                        if let link = finding.link {
                            " "
                            a(.href(link.path)) { link.label }
                        }
                    }
                }
            }
        }
    }
}
