import JSONTree

/// The rows of an evaluation's metadata, without those that tie it to its report.
struct MetadataRowsView {
    let document: EditDocument
    let place: EvaluationPlace
    let findings: [EditFinding]

    private struct Row {
        let name: String
        let value: String
        let nameProblem: String?
        let valueProblem: String?
    }

    var view: HTML {
        let list = place.field("metadata")
        let rows = rows(list)
        return details(.flag("open", rows.count > 1)) {
            summary { "Metadata: names and values of your own" }
            fieldset(.class("field rows"), .id(list), .attribute("data-rows", list)) {
                legend(.class("visually-hidden")) { "Metadata" }
                input(.type("hidden"), .name(EditForm.rowsField), .value(list))
                table(.class("entries")) {
                    caption(.class("visually-hidden")) { "Metadata" }
                    thead {
                        tr {
                            th(.attribute("scope", "col")) { "Name" }
                            th(.attribute("scope", "col")) { "Value" }
                            th(.attribute("scope", "col")) { span(.class("visually-hidden")) { "Remove" } }
                        }
                    }
                    tbody {
                        for (number, row) in rows.enumerated() { line(row, number, list) }
                    }
                }
                button(.class("button quiet"), .type("submit"), .attribute("data-add-row", list)) { "Add a row" }
            }
        }
    }

    private func line(_ row: Row, _ number: Int, _ list: String) -> HTML {
        tr(.attribute("data-entry", String(number))) {
            cell("\(list)/\(number)/name", "Name", number, row.name, row.nameProblem)
            cell("\(list)/\(number)/value", "Value", number, row.value, row.valueProblem)
            // Without a script, a row goes away when it is emptied.
            td(.class("entry-actions")) {
                button(
                    .class("button quiet js-only"),
                    .type("button"),
                    .ariaLabel("Remove row \(number + 1) of the metadata"),
                    .attribute("data-remove-row", "")
                ) { "Remove" }
            }
        }
    }

    private func cell(_ name: String, _ words: String, _ number: Int, _ text: String, _ problem: String?) -> HTML {
        td(.attribute("data-label", words)) {
            input(
                .type("text"),
                .id(name),
                .name(name),
                .value(text),
                .ariaLabel("\(words), row \(number + 1)"),
                .attribute("aria-invalid", problem == nil ? nil : "true"),
                .ariaDescribedBy(name + "-problem")
            )
            p(.class("field-problem"), .id(name + "-problem")) { problem }
        }
    }

    private func rows(_ list: String) -> [Row] {
        let job = document.evaluation(place.job)
        let evidence = Set(job.evidenceMembers.map(\.name))
        let own = (job["metadata"]?.members ?? []).filter { !evidence.contains($0.name) }.map { member in
            let path = list + JSONPointer([.name(member.name)]).description
            return Row(
                name: member.name,
                value: TypedText.shown(member.value),
                nameProblem: nil,
                valueProblem: findings.first { $0.isError && $0.path == path }?.message
            )
        }
        let pending = document.pending.filter { $0.path == list }.map { pair in
            Row(
                name: pair.name,
                value: pair.value,
                nameProblem: pair.name.isEmpty ? "Give this row a name" : "Another row has this name",
                valueProblem: nil
            )
        }
        return own + pending + [Row(name: "", value: "", nameProblem: nil, valueProblem: nil)]
    }
}
