/// A form that could not be carried out because its sender was not signed in, kept so that nothing typed gets lost.
package struct HeldForm: Hashable, Sendable {
    /// Where it was to be sent.
    package let target: String
    /// Without the token of the session that it came from.
    package let fields: FormFields
    /// Whether it had files, which a browser does not let anybody send on.
    package let hadFiles: Bool

    private static let prefix = "held."

    /// Keeps a form as it came.
    package init(_ request: ConsoleRequest) {
        target = ConsolePath.checked(request.target)
        fields = request.form.filter { $0.name != PageContext.formTokenName }
        hadFiles = !request.files.isEmpty
    }

    /// Finds a form that another form carries; nil when there is none.
    package init?(held form: FormFields) {
        guard let target = form["held-target"] else { return nil }
        self.target = ConsolePath.checked(target)
        fields = FormFields(
            form.all.compactMap { field in
                guard field.name.hasPrefix(Self.prefix) else { return nil }
                return FormFields.Field(String(field.name.dropFirst(Self.prefix.count)), field.value)
            }
        )
        hadFiles = form["held-files"] != nil
    }

    /// The form as hidden fields of another one.
    var carried: HTML {
        .group {
            input(.type("hidden"), .name("held-target"), .value(target))
            if hadFiles { input(.type("hidden"), .name("held-files"), .value("yes")) }
            for field in fields.all {
                HeldForm.hidden(Self.prefix + field.name, field.value)
            }
        }
    }

    /// The form's own fields, to be sent again.
    var again: HTML {
        .group {
            for field in fields.all {
                HeldForm.hidden(field.name, field.value)
            }
        }
    }

    /// A field that nobody sees; a hidden text area keeps line ends, which an input would lose.
    private static func hidden(_ name: String, _ value: String) -> HTML {
        guard value.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) else {
            return input(.type("hidden"), .name(name), .value(value))
        }
        return textarea(.name(name), .hidden(), .ariaLabel(name)) {
            // A browser drops the first line end behind the tag.
            HTML(raw: "\n")
            value
        }
    }
}
