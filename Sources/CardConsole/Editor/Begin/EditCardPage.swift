import JSONTree
import ModelCards
import SageMakerAPI

/// Begins an edit of a card's latest version, or offers the one that was begun before.
struct EditCardPage {
    let page: PageContext

    static let routes: [Route] = [
        .get("cards/:name/edit") { try await EditCardPage(page: $0).show() },
        .post("cards/:name/edit") { try await EditCardPage(page: $0).begin() },
    ]

    private var name: String { page.parameter("name") }

    private func show() async throws -> ConsoleResponse {
        let latest = try await page.desk.readings.version(nil, ofCard: name, for: page.caller)
        let edits = try await page.desk.edits.list(for: page.caller).filter { $0.cardName == name }
        // Another site may lead somebody here, but it must not begin anything.
        let isWelcome = latest.card.status != .archived && edits.isEmpty && !page.request.isCrossSite
        if isWelcome { return try await begin() }
        let layout = PageLayout(
            title: "Edit \(name)",
            place: .cards,
            context: page,
            breadcrumb: Breadcrumb.view([
                ("Cards", ConsolePath.to("cards")), (name, ConsolePath.card(name)), ("Edit", nil),
            ])
        )
        return layout.response {
            EditCardView.view(
                name,
                latestVersion: latest.card.version,
                isArchived: latest.card.status == .archived,
                edits: edits,
                formToken: page.formToken
            )
        }
    }

    private func begin() async throws -> ConsoleResponse {
        let latest = try await page.desk.readings.version(nil, ofCard: name, for: page.caller)
        guard latest.card.status != .archived else { throw SageMakerError.cardArchived }
        var document = EditDocument(kind: .none, name: name, content: latest.card.content)
        document.origins = await origins(latest.card.content)
        let edit = try await page.desk.edits.begin(
            cardName: name,
            baseVersion: latest.card.version,
            title: document.title,
            document: document.text,
            for: page.caller
        )
        return .redirect(to: OpenEdit(edit).path(.details))
    }

    /// Where the card's values are from, as far as the registry still says the same; nothing when it cannot be asked.
    private func origins(_ content: JSON) async -> [EditOrigin] {
        var request = DraftModelCardRequest()
        let scope = page.caller.scope
        let registry = "arn:aws:sagemaker:\(scope.region):\(scope.accountID):"
        if let arn = content["model_package_details"]?["model_package_arn"]?.string, arn.hasPrefix(registry) {
            request.modelPackageArn = arn
        } else if let arn = content["model_overview"]?["model_id"]?.string, arn.hasPrefix(registry + "model/") {
            request.modelName = arn
        } else if let arn = content["training_details"]?["training_job_details"]?["training_arn"]?.string,
            arn.hasPrefix(registry + "training-job/")
        {
            request.trainingJobName = arn
        } else {
            return []
        }
        guard let response = try? await page.service.draftModelCard.run(request, for: page.caller),
            let draft = try? JSON(parsing: response.content)
        else { return [] }
        let document = EditDocument(content: content)
        return EditOrigin.origins(of: response, in: draft).filter { document.says($0) }
    }
}

extension EditDocument {
    /// Whether the content says what a source says: at its place or, for an element, anywhere in its list.
    func says(_ origin: EditOrigin) -> Bool {
        if let value = content.value(at: JSONPointer(text: origin.path, in: content)),
            value.isEquivalent(to: origin.value)
        {
            return true
        }
        let list = origin.path.split(separator: "/").dropLast().map { "/" + $0 }.joined()
        let elements = content.value(at: JSONPointer(text: list, in: content))?.array ?? []
        return elements.contains { $0.isEquivalent(to: origin.value) }
    }
}

/// What there is to choose before a card is edited.
package enum EditCardView {
    package static func view(
        _ name: String,
        latestVersion: Int,
        isArchived: Bool,
        edits: [CardEdit],
        formToken: HTML
    ) -> HTML {
        HTML.group {
            if isArchived {
                Notice.view(.warning, title: "\(name) is archived") {
                    p { "An archived card keeps its content. Restore it on its page first, then edit it." }
                    Button.link("Open \(name)", to: ConsolePath.card(name), style: .primary)
                }
            }
            if !edits.isEmpty {
                section(.class("card stack"), .ariaLabelledBy("edit-drafts")) {
                    h2(.id("edit-drafts")) { "You have an unsaved draft of this card" }
                    for edit in edits {
                        div(.class("row")) {
                            Button.link(
                                "Go on with the draft",
                                to: ConsolePath.to("edits", edit.id, "details"),
                                style: edit.id == edits.first?.id ? .primary : .secondary
                            )
                            span {
                                "Last changed "
                                TimeView.view(edit.updatedAt)
                                if let base = edit.baseVersion { ", begun from version \(base)" }
                            }
                            a(.href(ConsolePath.to("edits", edit.id, "discard"))) { "Discard…" }
                        }
                    }
                }
            }
            if !isArchived {
                form(.method("post"), .action(ConsolePath.to("cards", name, "edit")), .class("row")) {
                    formToken
                    Button.secondary(
                        edits.isEmpty ? "Edit version \(latestVersion)" : "Begin anew from version \(latestVersion)"
                    )
                }
            }
        }
    }
}
