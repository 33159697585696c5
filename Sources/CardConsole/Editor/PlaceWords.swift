import CardPresentation
import JSONTree
import ModelCards

/// A place of a card in the words of the editor's forms.
package enum PlaceWords {
    /// Such as "Hyperparameters of the training job, row 3, Value"; "The card" for the whole content.
    package static func label(of pointer: String, in document: EditDocument) -> String {
        if pointer == EditForm.nameField { return "Name of the card" }
        let steps = pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map(
            JSONPointer.unescaped
        )
        if steps.isEmpty { return "The card" }
        if let words = EvaluationWords.label(of: pointer, in: document) { return words }
        let fields = EditorStep.allCases.flatMap(\.fields)
        if let field = fields.first(where: { Array(steps.prefix($0.path.count)) == $0.path }) {
            return label(of: field, Array(steps.dropFirst(field.path.count)))
        }
        return steps.map { Int($0).map { String($0 + 1) } ?? FieldLabel.label(of: $0) }.joined(separator: " › ")
    }

    private static func label(of field: EditorField, _ rest: [String]) -> String {
        guard let row = rest.first else { return field.label }
        if case .pairs = field.kind {
            return row.hasPrefix(PendingPair.mark) ? field.label : "\(field.label), \(row)"
        }
        guard let number = Int(row) else { return field.label }
        let place = "\(field.label), row \(number + 1)"
        guard case .table(let columns) = field.kind, let member = rest.dropFirst().first else { return place }
        return "\(place), \(columns.first { $0.member == member }?.label ?? member)"
    }
}
