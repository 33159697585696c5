/// The steps of writing a card, in the order of the original's pages.
package enum EditorStep: String, CaseIterable, Hashable, Sendable {
    case details, training, evaluation, additional, review

    /// What the step is called.
    package var title: String {
        switch self {
        case .details: "Model and intended uses"
        case .training: "Training"
        case .evaluation: "Evaluation"
        case .additional: "Additional information"
        case .review: "Review and save"
        }
    }

    /// The sections of the content that the step is about.
    package var sections: [String] {
        switch self {
        case .details: ["model_overview", "intended_uses", "model_package_details"]
        case .training: ["training_details"]
        case .evaluation: ["evaluation_details"]
        case .additional: ["additional_information", "business_details"]
        case .review: []
        }
    }

    /// The step in which the value at a pointer is written; the last one for what belongs nowhere else.
    package init(of pointer: String) {
        let section = pointer.split(separator: "/").first.map(String.init) ?? ""
        if section == EditForm.nameField {
            self = .details
        } else {
            self = Self.allCases.first { $0.sections.contains(section) } ?? .review
        }
    }

    package var next: EditorStep? { neighbour(1) }

    package var previous: EditorStep? { neighbour(-1) }

    /// Counted from 1.
    package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

    private func neighbour(_ offset: Int) -> EditorStep? {
        let position = number - 1 + offset
        return Self.allCases.indices.contains(position) ? Self.allCases[position] : nil
    }
}
