import JSONTree
import ModelCards

/// What stands above the fields of the first step: what the card is called and about.
package struct DetailsHeader {
    let open: OpenEdit
    let findings: [EditFinding]

    package init(open: OpenEdit, findings: [EditFinding]) {
        self.open = open
        self.findings = findings
    }

    package var view: HTML {
        HTML.group {
            if !open.isExisting {
                section(.class("card stack"), .ariaLabelledBy("group-card")) {
                    h2(.id("group-card")) { "Card" }
                    name
                }
            }
            subject
            notes
        }
    }

    private var name: HTML {
        let finding = findings.first { $0.path == EditForm.nameField && $0.isError }
        // A name that nobody has typed yet is no mistake.
        let problem = open.document.name.isEmpty ? nil : finding?.message
        return HTML.group {
            Field.text(
                "Name of the card",
                name: EditForm.nameField,
                value: open.document.name,
                hint:
                    "Letters, digits and hyphens. The name is part of the card’s address and cannot be changed later.",
                problem: problem,
                isRequired: true,
                limit: 63
            )
            if let link = finding?.link {
                p { a(.href(link.path)) { link.label } }
            }
        }
    }

    @HTMLBuilder private var subject: HTML {
        let links = findings.filter { $0.path != EditForm.nameField && $0.step == .details && $0.link != nil }
        for finding in links {
            Notice.view(.problem, title: finding.message) {
                if let link = finding.link { p { a(.href(link.path)) { link.label } } }
            }
        }
        // The package has no field that could say so.
        for finding in findings where finding.path == Self.packagePath && finding.link == nil {
            Notice.view(.warning, title: "The model package") { p { finding.message } }
        }
        if let package = open.document.content["model_package_details"] {
            section(.class("card stack"), .ariaLabelledBy("group-package")) {
                h2(.id("group-package")) { "Model package" }
                p(.class("muted")) {
                    "The registry says this of the package; the card keeps it as it is. "
                    ProvenanceView.view(open.document.provenance(of: "/model_package_details/model_package_arn"))
                }
                dl(.class("facts")) {
                    for (words, member) in Self.packageFacts {
                        if let value = package[member], value.members == nil, value.array == nil {
                            dt { words }
                            dd { TypedText.shown(value) }
                        }
                    }
                }
            }
        }
    }

    private static let packagePath = "/model_package_details/model_package_arn"

    private static let packageFacts = [
        ("Package", "model_package_name"), ("Group", "model_package_group_name"), ("Version", "model_package_version"),
        ("ARN", "model_package_arn"), ("Description", "model_package_description"),
        ("Approval status", "model_approval_status"), ("Domain", "domain"), ("Task", "task"),
    ]

    @HTMLBuilder private var notes: HTML {
        if !open.document.notes.isEmpty {
            Notice.view(.information, title: "While this draft was filled") {
                ul {
                    for note in open.document.notes { li { note } }
                }
            }
        }
    }
}
