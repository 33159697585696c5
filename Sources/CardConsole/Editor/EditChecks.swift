import JSONTree
import ModelCards
import SageMakerAPI

/// What is to be said about an edit once the rest of the service is asked, too.
struct EditChecks {
    let page: PageContext

    /// All findings about an edit: its name, its content, and the model that it is about.
    func findings(about open: OpenEdit) async throws -> [EditFinding] {
        var findings: [EditFinding] = []
        if !open.isExisting, let finding = try await nameFinding(open.document.name) { findings.append(finding) }
        findings += try await subjectFindings(open)
        return findings + open.document.findings
    }

    /// What is wrong with the name of a card that does not exist yet.
    private func nameFinding(_ name: String) async throws -> EditFinding? {
        if name.isEmpty { return EditFinding(EditForm.nameField, .error, "Give the card a name") }
        guard CardNameRule.isValid(name) else { return EditFinding(EditForm.nameField, .error, CardNameRule.sentence) }
        guard try await CardLookup(page: page).exists(name) else { return nil }
        return EditFinding(
            EditForm.nameField,
            .error,
            "A card called \(name) exists already",
            link: .init(label: "Open \(name)", path: ConsolePath.card(name))
        )
    }

    /// What is wrong with the model or package: another card has it, or it is gone.
    private func subjectFindings(_ open: OpenEdit) async throws -> [EditFinding] {
        var findings: [EditFinding] = []
        for path in ["/model_overview/model_id", "/model_package_details/model_package_arn"] {
            let pointer = JSONPointer(text: path, in: open.document.content)
            guard let subject = open.document.content.value(at: pointer)?.string, !subject.isEmpty else { continue }
            if let holder = try await CardLookup(page: page).holder(of: subject), holder != open.edit.cardName {
                findings.append(
                    EditFinding(
                        path,
                        .error,
                        "The card \(holder) is about this model already; a model has one card",
                        link: .init(label: "Open \(holder)", path: ConsolePath.card(holder))
                    )
                )
            } else if try await CardLookup(page: page).hasVanished(subject) {
                findings.append(
                    EditFinding(
                        path,
                        .warning,
                        "The registry no longer has it. What it said stays on the card, which can be saved"
                    )
                )
            }
        }
        return findings
    }
}
