import ModelCards

/// What somebody gave to have a report read: files, an address, and maybe what kind of report it is.
package struct ReportBox: Hashable, Sendable {
    package var uri = ""
    package var kind = ""
    /// What is wrong with the files.
    package var fileProblem: String?
    /// What is wrong with the address.
    package var uriProblem: String?

    package init() {}

    /// The fields of the form.
    package static let filesField = "files"
    package static let uriField = "uri"
    package static let kindField = "kind"

    /// The largest file that can be dropped, in bytes.
    package static let largestFile = 32 << 20
    /// As many reports as are read at once.
    package static let mostReports = 20

    /// Why a file is too large to be dropped; the script says the same before it sends one.
    package static func tooLarge(_ name: String, byteCount: Int) -> String {
        let size = (byteCount + (1 << 20) - 1) >> 20
        return "\(name) is \(size) MB; files up to 32 MB can be dropped. Upload it to S3 and give its address instead."
    }
}

/// The box that reports are dropped into.
struct ReportBoxView {
    let open: OpenEdit
    let box: ReportBox

    private static let formID = "report-form"

    /// The form that the fields of the box belong to, wherever they stand.
    ///
    /// - Parameter formToken: what every form holds.
    func form(_ formToken: HTML) -> HTML {
        CardConsole.form(
            .id(Self.formID),
            .method("post"),
            .action(open.reportsPath),
            .attribute("enctype", "multipart/form-data")
        ) { formToken }
    }

    var view: HTML {
        section(
            .class("card stack drop-zone"),
            .ariaLabelledBy("add-report"),
            .attribute("data-drop", ReportBox.filesField),
            .attribute("data-drop-limit", String(ReportBox.largestFile))
        ) {
            h2(.id("add-report")) { "Add a report" }
            p(.class("muted")) {
                "Reports of SageMaker Clarify and Model Monitor, and files with metric groups. You see what is read before "
                    + "anything is added."
            }
            files
            div(.class("field-grid")) {
                address
                kind
            }
            div(.class("row")) {
                button(.type("submit"), .class("button secondary"), Self.owner) { "Read report" }
            }
        }
    }

    private var address: HTML {
        let frame = Field.Frame(
            "Or its address in S3",
            name: ReportBox.uriField,
            hint: nil,
            problem: box.uriProblem,
            isRequired: false,
            aside: HTML()
        )
        let attributes = frame.attributes(limit: 1024, placeholder: "s3://bucket/path/analysis.json")
        return frame.view(voidElement("input", [.type("text"), .value(box.uri)] + attributes + [Self.owner]))
    }

    private var kind: HTML {
        let frame = Field.Frame(
            "Kind of report",
            name: ReportBox.kindField,
            hint: nil,
            problem: nil,
            isRequired: false,
            aside: HTML()
        )
        let choices = EvaluationKindChoice.options.map { choice in
            option(.value(choice.value), .selected(if: choice.value == box.kind)) { choice.label }
        }
        return frame.view(element("select", frame.attributes() + [Self.owner], HTML(choices)))
    }

    /// The fields stand within the form of the step, but belong to the box's own.
    private static let owner = Attribute.attribute("form", formID)

    private var files: HTML {
        let id = ReportBox.filesField
        return div(.class(box.fileProblem == nil ? "field" : "field problem")) {
            label(.for(id)) { "Files" }
            p(.class("hint"), .id(id + "-hint")) {
                "JSON, up to 32 MB. Drop files anywhere in this box, or choose them."
            }
            input(
                .type("file"),
                .id(id),
                .name(id),
                .flag("multiple"),
                Self.owner,
                .attribute("accept", ".json,.jsonl,application/json"),
                .attribute("aria-invalid", box.fileProblem == nil ? nil : "true"),
                .ariaDescribedBy("\(id)-hint \(id)-problem")
            )
            p(.class("field-problem"), .id(id + "-problem")) { box.fileProblem }
        }
    }
}
