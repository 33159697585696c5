import JSONTree
import ModelCards
import SageMakerAPI

/// What reports say, before they are added to a draft.
struct ReportsPage {
    let page: PageContext

    func show() async throws -> ConsoleResponse {
        let open = try await OpenEdit.load(page)
        let items = ReportItems.items(query: page.request.query)
        guard !items.isEmpty else { return .redirect(to: open.path(.evaluation)) }
        let (read, _) = try await self.read(items, into: open.document)
        return response(open, read.map(\.named))
    }

    func receive() async throws -> ConsoleResponse {
        var open = try await OpenEdit.load(page)
        let items = ReportItems.items(form: page.request.form)
        if page.request.form[EvaluationForm.actionField] == "read" {
            let query = ReportItems.query(items)
            return .redirect(to: ConsolePath.to("edits", open.edit.id, "evaluation", "reports", query: query))
        }
        let (read, content) = try await self.read(items, into: open.document)
        let wanted = read.filter(\.isIncluded)
        guard !wanted.isEmpty, wanted.allSatisfy({ $0.reading != nil && $0.nameProblem == nil }) else {
            return response(open, read, problem: wanted.isEmpty ? Self.nothingChosen : Self.notAll, status: 422)
        }
        let present = open
        let position = open.document.content.evaluations.count
        open.document.content = content
        guard let kept = try await open.keptOrNil(EditForm(page.request.form), page) else {
            return ClashPage(step: .evaluation, kept: present, typed: open.document, page: page).response()
        }
        let place = min(position, kept.document.content.evaluations.count - 1) + 1
        return .redirect(
            to: kept.path(.evaluation) + "?done=\(EvaluationNotice.added.rawValue)#evaluation-\(place)"
        )
    }

    private static let nothingChosen = "Tick at least one report to add, or go back without adding anything."
    private static let notAll = "Nothing has been added yet. Put right what is marked below, or untick it."

    private func response(
        _ open: OpenEdit,
        _ items: [ReportItem],
        problem: String? = nil,
        status: Int = 200
    ) -> ConsoleResponse {
        let heading = items.count == 1 ? "What the report says" : "What the reports say"
        let layout = PageLayout(
            title: heading,
            place: .cards,
            context: page,
            breadcrumb: EditorFrame.breadcrumb(open, .evaluation)
        )
        return layout.response(status: status) {
            ReportsView(open: open, items: items, problem: problem, formToken: page.formToken).view
        }
    }

    /// Reads the reports one after the other, each into the content that those before it leave.
    private func read(
        _ items: [ReportItem],
        into document: EditDocument
    ) async throws -> (items: [ReportItem], content: JSON) {
        var content = document.content
        var read: [ReportItem] = []
        for item in items {
            let (outcome, grown) = try await self.read(item, into: content, of: document)
            if item.isIncluded { content = grown }
            read.append(outcome)
        }
        return (read, content)
    }

    private func read(
        _ item: ReportItem,
        into content: JSON,
        of document: EditDocument
    ) async throws -> (ReportItem, JSON) {
        var item = item
        let present = content.evaluations.first { EvaluationEvidence(ofJob: $0)?.uri == item.uri }
        let replaced = present.map { $0["name"]?.string ?? "" }
        let replaces = item.replaces && replaced != nil
        var name = replaces || item.name.isEmpty ? nil : item.name
        if let wanted = name, let problem = Self.problem(withName: wanted, in: content) {
            item.nameProblem = problem
            name = nil
        }
        let request = AddEvaluationRequest(
            modelCardName: document.name.isEmpty ? "of this draft" : document.name,
            s3Uri: item.uri,
            type: EvaluationReportType(rawValue: item.kind),
            evaluationName: name,
            replace: replaces
        )
        do {
            let proposal = try await page.service.addEvaluation.proposal(request, for: content, of: page.caller)
            item.outcome = .read(ReportReading(proposal, replacing: replaced, in: content))
            return (item, proposal.content)
        } catch let error as SageMakerError {
            guard error.consoleStatus < 500 else { throw error }
            item.outcome = .refused(Self.sentence(error, item))
            return (item, content)
        }
    }

    /// What an operation refused, below a heading that names the report already.
    private static func sentence(_ error: SageMakerError, _ item: ReportItem) -> String {
        let start = "The report \(item.uri) cannot be used: "
        let message = error.message.hasPrefix(start) ? String(error.message.dropFirst(start.count)) : error.message
        return message.hasSuffix(".") ? message : message + "."
    }

    private static func problem(withName name: String, in content: JSON) -> String? {
        if name.unicodeScalars.count > 63 { return "A name has at most 63 characters." }
        let isTaken = content.evaluations.contains { $0["name"]?.string == name }
        return isTaken ? "Another evaluation of this card is called “\(name)”. Give another name." : nil
    }
}

extension ReportItem {
    /// The item with the name that its evaluation would have.
    fileprivate var named: ReportItem {
        var item = self
        if item.name.isEmpty { item.name = reading?.job["name"]?.string ?? "" }
        if reading == nil { item.isIncluded = false }
        return item
    }
}
