import JSONTree

/// Where in the console the value at a place of a draft is written.
package enum FieldAddress {
    /// The field in its step; the JSON page for what no form has a field for.
    package static func address(of pointer: String, in open: OpenEdit) -> String {
        if let address = EvaluationWords.address(of: pointer, in: open) { return address }
        guard let step = step(of: pointer) else { return open.path("json") }
        return open.path(step) + "#" + FormPlaces(open.document).field(of: pointer)
    }

    private static func step(of pointer: String) -> EditorStep? {
        if pointer == EditForm.nameField { return .details }
        return EditorStep.allCases.first { step in
            step.fields.contains { pointer == $0.pointer || pointer.hasPrefix($0.pointer + "/") }
        }
    }
}
