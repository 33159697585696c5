import SageMakerAPI

/// A card's name, which leads to the card, with the name of its model where that is another one.
enum CardTitleView {
    static func view(_ card: CatalogueEntry) -> HTML {
        HTML.group {
            a(.class("card-name"), .href(ConsolePath.card(card.modelCardName))) { card.modelCardName }
            if let model = card.modelName, !model.isEmpty, model != card.modelCardName {
                div(.class("muted model-name")) { model }
            }
        }
    }
}

/// When a card was changed last, and by whom.
enum CardChangeView {
    static func view(_ card: CatalogueEntry) -> HTML {
        HTML.group {
            TimeView.view(card.lastModifiedTime)
            div(.class("muted")) {
                "by "
                PersonView.view(arn: card.lastModifiedBy.arn)
            }
        }
    }
}

/// A tag that leads to the cards that have it, too.
enum TagView {
    static func view(_ tag: Tag, in address: CatalogueAddress) -> HTML {
        let choice = CatalogueChoice.tag(tag)
        let path = address.contains(choice) ? address.page(after: nil).path : address.toggling(choice).path
        return a(.class("tag"), .href(path), .title("Only cards with this tag")) {
            span(.class("tag-key")) { "\(tag.key):" }
            " "
            tag.value
        }
    }
}

extension UserContext {
    /// The best name that is recorded of somebody.
    var arn: String? { iamIdentity?.arn ?? userProfileArn ?? userProfileName }
}
