import JSONTree

/// What a script is told after it has kept what was typed: findings at the fields of the form that it has on its page.
package struct KeptAnswer {
    /// The document as JSON.
    package let text: String

    /// - Parameters:
    ///   - findings: everything that is to be said about the edit; those of `step` are told.
    ///   - places: where in the form the places of the content are.
    package init(_ open: OpenEdit, _ step: EditorStep, _ findings: [EditFinding], _ places: FormPlaces) {
        // A name that nobody has typed yet is no mistake.
        let own = findings.filter { $0.step == step && !($0.path == EditForm.nameField && open.document.name.isEmpty) }
        let told = own.map { finding in
            var members = [
                JSONMember("path", .string(places.field(of: finding.path))),
                JSONMember("label", .string(PlaceWords.label(of: finding.path, in: open.document))),
                JSONMember("message", .string(finding.message)),
                JSONMember("severity", .string(finding.severity.rawValue)),
            ]
            if let link = finding.link {
                members.append(
                    JSONMember(
                        "link",
                        .object([JSONMember("label", .string(link.label)), JSONMember("path", .string(link.path))])
                    )
                )
            }
            return JSON.object(members)
        }
        let states = EditorStep.allCases.map { other in
            JSONMember(other.rawValue, .string(EditorSteps.state(of: other, open.document, findings)))
        }
        let length = open.document.length
        text =
            JSON.object([
                JSONMember("revision", .number(String(open.edit.revision))),
                JSONMember("length", .number(String(length))),
                JSONMember("limit", .number(String(CardBudget.limit))),
                JSONMember("budget", .string("\(length.grouped) of \(CardBudget.limit.grouped) characters")),
                JSONMember("findings", .array(told)),
                JSONMember("steps", .object(states)),
            ]).text
    }
}

extension KeptAnswer {
    /// What a script is told when nothing was kept.
    static func refusal(_ message: String) -> String {
        JSON.object([JSONMember("message", .string(message))]).text
    }
}
