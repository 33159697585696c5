import ModelCards
import SageMakerAPI

/// The tags of a card, to be changed.
package struct CardTags: Sendable {
    package let header: CardHeader
    package let tags: [Tag]
    /// What was typed into the form, when it was refused.
    package var key = ""
    package var value = ""
    package var problem: String?

    /// Shows tags.
    package init(header: CardHeader, tags: [Tag]) {
        self.header = header
        self.tags = tags
    }

    static func answer(_ context: PageContext) async throws -> ConsoleResponse {
        let tags = try await load(context)
        return CardPage.response(tags.header, context) { CardTagsView.view(tags, formToken: context.formToken) }
    }

    /// Adds the tag that was typed, or removes the one whose button was pressed.
    static func change(_ context: PageContext) async throws -> ConsoleResponse {
        let name = context.parameter("name")
        let arn = context.caller.scope.cardARN(name)
        let form = context.request.form
        do {
            if let key = form["remove"] {
                let request = DeleteTagsInput(resourceArn: arn, tagKeys: [key])
                _ = try await context.service.deleteTags.run(request, for: context.caller)
            } else {
                let tag = Tag(key: form["key"]?.trimmed ?? "", value: form["value"]?.trimmed ?? "")
                try check(tag)
                let request = AddTagsInput(resourceArn: arn, tags: [tag])
                _ = try await context.service.addTags.run(request, for: context.caller)
            }
        } catch {
            guard let refusal = error as? SageMakerError, refusal.code == .validationException else { throw error }
            var page = try await load(context)
            (page.key, page.value, page.problem) = (form["key"] ?? "", form["value"] ?? "", refusal.message)
            let shown = page
            return CardPage.response(shown.header, context) {
                CardTagsView.view(shown, formToken: context.formToken)
            }
        }
        return .redirect(to: ConsolePath.card(name, part: "tags"))
    }

    /// What the wire's constraints would say, in words for people.
    private static func check(_ tag: Tag) throws(SageMakerError) {
        guard !tag.key.isEmpty else { throw SageMakerError(.validationException, "A tag needs a name.") }
        guard tag.key.unicodeScalars.count <= 128, tag.value.unicodeScalars.count <= 256 else {
            throw SageMakerError(
                .validationException,
                "A tag’s name has at most 128 characters, its value at most 256."
            )
        }
        let isAllowed = (tag.key + tag.value).allSatisfy { character in
            character.isLetter || character.isNumber || character.isWhitespace || "_.:/=+-@".contains(character)
        }
        guard isAllowed else {
            throw SageMakerError(.validationException, "Tags have letters, digits, spaces and _ . : / = + - @ only.")
        }
    }

    private static func load(_ context: PageContext) async throws -> CardTags {
        let name = context.parameter("name")
        let reading = try await context.desk.readings.version(nil, ofCard: name, for: context.caller)
        let request = ListTagsInput(resourceArn: reading.card.arn)
        return CardTags(
            header: try await CardHeader.load(reading, part: .tags, context),
            tags: try await context.service.listTags.run(request, for: context.caller).tags ?? []
        )
    }
}

/// The tags with a button for each, and a form for another one.
package enum CardTagsView {
    package static func view(_ page: CardTags, formToken: HTML) -> HTML {
        let path = ConsolePath.card(page.header.name, part: "tags")
        return section(.class("stack"), .ariaLabelledBy("tags-title")) {
            h2(.id("tags-title")) { "Tags" }
            p(.class("muted")) { "Tags belong to the card, not to one of its versions; lists can be filtered by them." }
            if page.tags.isEmpty {
                p { "This card has no tags." }
            } else {
                form(.method("post"), .action(path)) {
                    formToken
                    DataTable.view(
                        caption: "Tags of this card",
                        columns: ["Name", "Value", "Action"],
                        rows: page.tags.map { tag in
                            [HTML(tag.key), HTML(tag.value), removal(of: tag.key)]
                        }
                    )
                }
            }
            form(.method("post"), .action(path), .class("card stack")) {
                formToken
                h3 { "Add a tag, or give one another value" }
                Field.text("Name", name: "key", value: page.key, problem: page.problem, isRequired: true)
                Field.text("Value", name: "value", value: page.value)
                div { Button.primary("Save tag") }
            }
        }
    }

    private static func removal(of key: String) -> HTML {
        button(
            .type("submit"),
            .class("button danger"),
            .name("remove"),
            .value(key),
            .ariaLabel("Remove the tag \(key)")
        ) {
            "Remove"
        }
    }
}
