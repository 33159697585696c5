import JSONTree
import ModelCards
import SageMakerAPI

/// What a new card is to be about, as somebody chose it.
package struct EditSubject: Hashable, Sendable {
    package let kind: EditDocument.Kind
    /// The name or ARN of an entry of the registry; empty for kinds that have none.
    package let name: String

    package init(kind: EditDocument.Kind, name: String = "") {
        self.kind = kind
        self.name = name.trimmed
    }

    /// Reads a choice from a form or an address: `model=churn`, `package=…`, `job=…`, else `kind=external`.
    package init?(_ fields: FormFields) {
        for kind in EditDocument.Kind.allCases {
            if let field = kind.field, let name = fields.text(field) {
                self.init(kind: kind, name: name)
                return
            }
        }
        guard let kind = fields["kind"].flatMap(EditDocument.Kind.init) else { return nil }
        self.init(kind: kind)
    }
}

extension EditDocument.Kind {
    /// The field that names an entry of the registry.
    package var field: String? {
        switch self {
        case .model: "model"
        case .package: "package"
        case .trainingJob: "job"
        case .external, .none: nil
        }
    }

    /// What an entry of this kind is called.
    package var word: String {
        switch self {
        case .model: "model"
        case .package: "model package"
        case .trainingJob: "training job"
        case .external, .none: "model"
        }
    }
}

/// Why an edit cannot begin with what was chosen.
package struct SubjectProblem: Error, Hashable, Sendable {
    package let subject: EditSubject
    package let message: String
    /// The card that is about it already.
    package var holder: String?

    package init(subject: EditSubject, message: String, holder: String? = nil) {
        self.subject = subject
        self.message = message
        self.holder = holder
    }
}

/// Fills the document of a new card from what it is about.
struct EditBeginning {
    let page: PageContext

    /// - Throws: ``SubjectProblem`` for an entry that is missing or that has a card.
    func document(about subject: EditSubject) async throws -> EditDocument {
        guard let field = subject.kind.field else { return EditDocument(kind: subject.kind) }
        guard !subject.name.isEmpty else {
            throw SubjectProblem(subject: subject, message: "Choose a \(subject.kind.word) first")
        }
        try await refuseHeld(subject)
        let response: DraftModelCardResponse
        do {
            let body = JSON.object([JSONMember(Self.members[field] ?? field, .string(subject.name))])
            response = try await page.service.draftModelCard.run(DraftModelCardRequest(body), for: page.caller)
        } catch let error as SageMakerError {
            switch error.code {
            case .validationException, .resourceNotFound:
                throw SubjectProblem(
                    subject: subject,
                    message: "There is no \(subject.kind.word) called “\(subject.name)”"
                )
            default: throw error
            }
        }
        let content = try JSON(parsing: response.content)
        return EditDocument(
            kind: subject.kind,
            name: try await freeName(content, subject),
            content: content,
            origins: EditOrigin.origins(of: response, in: content),
            notes: response.findings.map(\.message)
        )
    }

    private static let members = ["model": "ModelName", "package": "ModelPackageArn", "job": "TrainingJobName"]

    /// - Throws: ``SubjectProblem`` naming the card that is about the model or package already.
    private func refuseHeld(_ subject: EditSubject) async throws {
        let holder: String?
        switch subject.kind {
        case .model:
            let arn = subject.arn(of: .model, page.caller.scope)
            holder = try await CardLookup(page: page).holder(of: arn)
        case .package:
            let arn = subject.arn(of: .modelPackage, page.caller.scope)
            let card = try await page.desk.packageCards.cards(ofPackages: [arn], for: page.caller)[arn]?.name
            if let card { holder = card } else { holder = try await CardLookup(page: page).holder(of: arn) }
        case .trainingJob, .external, .none: holder = nil
        }
        guard let holder else { return }
        throw SubjectProblem(
            subject: subject,
            message: "This \(subject.kind.word) has a card already: \(holder)",
            holder: holder
        )
    }

    /// A name for the card that nobody uses yet; empty when there is none near.
    private func freeName(_ content: JSON, _ subject: EditSubject) async throws -> String {
        let package = content["model_package_details"]
        let words =
            content["model_overview"]?["model_name"]?.string ?? package?["model_package_group_name"]?.string
            ?? package?["model_package_name"]?.string ?? subject.name
        let name = CardNameRule.proposed(from: words)
        guard !name.isEmpty else { return "" }
        for suffix in ["", "-2", "-3", "-4"] {
            let candidate = String(name.prefix(63 - suffix.count)) + suffix
            if CardNameRule.isValid(candidate), try await !CardLookup(page: page).exists(candidate) { return candidate }
        }
        return ""
    }
}

extension EditSubject {
    fileprivate func arn(of kind: RegistryKind, _ scope: Scope) -> String {
        name.hasPrefix("arn:") ? name : scope.arn(of: kind, named: name)
    }
}
