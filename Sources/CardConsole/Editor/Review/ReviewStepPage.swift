import ModelCards
import SageMakerAPI

/// Shows the last step, and saves the card.
struct ReviewStepPage {
    let page: PageContext

    static let routes: [Route] = [
        .get("edits/:id/review") { try await ReviewStepPage(page: $0).show() },
        .post("edits/:id/review") { try await ReviewStepPage(page: $0).receive() },
    ]

    private func show() async throws -> ConsoleResponse {
        let open = try await OpenEdit.load(page)
        return response(try await EditReview.load(open, page))
    }

    private func response(_ review: EditReview, status: Int = 200, refusal: String? = nil) -> ConsoleResponse {
        var editor = EditorPage(open: review.open, step: .review, context: page, findings: review.findings)
        editor.saveLabel = review.saveLabel
        if let refusal {
            editor.notices = Notice.view(.problem, title: "The card was not saved") { p { refusal } }
        }
        return editor.response(status: status) { EditReviewView.view(review) }
    }

    private func receive() async throws -> ConsoleResponse {
        let form = page.request.form
        var open = try await OpenEdit.load(page)
        let present = open
        if let status = form[EditForm.statusField].flatMap(ModelCardStatus.init(rawValue:)) {
            open.document.status = status
        }
        if form[EditReviewView.renewField] != nil {
            open.edit.cardName = nil
            open.edit.baseVersion = nil
        }
        do {
            open = try await open.kept(expecting: EditForm(form).revision, page)
        } catch let error as SageMakerError {
            guard error.code == .conflictException else { throw error }
            return ClashPage(step: .review, kept: present, typed: present.document, page: page).response()
        }
        if page.request.wantsJSON {
            let findings = try await EditChecks(page: page).findings(about: open)
            return .json(KeptAnswer(open, .review, findings, FormPlaces(open.document)).text)
        }
        if form[EditReviewView.saveField] != nil { return try await save(open) }
        switch form[EditForm.goField] {
        case "back": return .redirect(to: open.path(.additional))
        case let target?: return .redirect(to: open.path(EditorStep(rawValue: target) ?? .review))
        case nil: return .redirect(to: open.path(.review))
        }
    }

    private func save(_ open: OpenEdit) async throws -> ConsoleResponse {
        let review = try await EditReview.load(open, page)
        if case .overtaken = review.card { return .redirect(to: open.path("conflict")) }
        guard review.errors.isEmpty else { return response(review, status: 422) }
        switch review.card {
        case .archived, .deleted: return response(review, status: 409)
        case .new, .unchanged, .overtaken: break
        }
        do {
            let path = try await EditSaving(page: page).save(review)
            try await page.desk.edits.remove(open.edit.id, for: page.caller)
            return .redirect(to: path)
        } catch let error as SageMakerError {
            // Somebody was faster by a moment, or a rule of the service stands against it: the draft stays.
            let now = try await EditReview.load(open, page)
            if case .overtaken = now.card { return .redirect(to: open.path("conflict")) }
            return response(now, status: error.httpStatus, refusal: error.message)
        }
    }
}

/// Makes a card or a version of an edit.
struct EditSaving {
    let page: PageContext

    /// - Returns: the address of the card, with what has been done.
    /// - Throws: `SageMakerError` as the operations do.
    func save(_ review: EditReview) async throws -> String {
        let open = review.open
        let content = open.document.content.text
        guard let name = open.edit.cardName else {
            let request = CreateModelCardRequest(
                modelCardName: open.document.name,
                content: content,
                modelCardStatus: open.document.status ?? .draft
            )
            _ = try await page.service.createModelCard.run(request, for: page.caller)
            return ConsolePath.to("cards", open.document.name, query: [("done", SavedNotice.Outcome.created.rawValue)])
        }
        var request = UpdateModelCardRequest(
            modelCardName: name,
            content: content,
            modelCardStatus: review.changedStatus
        )
        do {
            try await update(request, expectedVersion: open.edit.baseVersion)
        } catch let error as SageMakerError {
            guard error == .contentAndStatusTogether else { throw error }
            // A strict service takes one after the other.
            request.modelCardStatus = nil
            try await update(request, expectedVersion: open.edit.baseVersion)
            request = UpdateModelCardRequest(modelCardName: name, modelCardStatus: review.changedStatus)
            try await update(request, expectedVersion: open.nextVersion)
        }
        let done: SavedNotice.Outcome = review.changesNothing ? .unchanged : .saved
        return ConsolePath.to("cards", name, query: [("done", done.rawValue)])
    }

    private func update(_ request: UpdateModelCardRequest, expectedVersion: Int?) async throws {
        _ = try await page.service.updateModelCard.run(request, for: page.caller, expectedVersion: expectedVersion)
    }
}

extension EditReview {
    /// The status to save with, when it is another one than the card has.
    var changedStatus: ModelCardStatus? {
        guard case .unchanged(let present) = card, let wanted = open.document.status, wanted != present else {
            return nil
        }
        return wanted
    }
}
