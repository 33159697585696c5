import SageMakerAPI

extension CatalogueAddress {
    /// The field that other pages leave a message in.
    static let messageField = "done"

    /// Reads the query of the list's address; what it does not know is ``ignored``.
    package init(_ query: FormFields) {
        self.init()
        var token: String?
        var openedAt: Timestamp?
        for field in query.all where field.name != Self.messageField {
            switch field.name {
            case "sort": readOrder(field)
            case "view": isBoard = field.value == "board"
            case "after": token = field.value.isEmpty ? nil : field.value
            case "at": openedAt = Int64(field.value).map { Timestamp(milliseconds: $0) }
            default: readChoice(field)
            }
        }
        guard let token, let openedAt else { return }
        after = Place(token: token, openedAt: openedAt)
    }

    /// Reads a query as ``query`` spells it, with or without its question mark.
    package init(query text: String) {
        let spelled = text.hasPrefix("?") ? text.dropFirst() : text[...]
        self.init(FormFields(urlEncoded: Array(spelled.utf8)))
    }

    /// The list's address.
    package var path: String {
        let spelled = query
        return spelled.isEmpty ? ConsolePath.to("cards") : "\(ConsolePath.to("cards"))?\(spelled)"
    }

    /// The list's address with a message for whoever arrives there.
    func path(done message: String) -> String {
        "\(ConsolePath.to("cards"))?\(FormFields(fields + [FormFields.Field(Self.messageField, message)]).urlEncoded)"
    }

    /// What stands behind the question mark; nothing for the plain list.
    package var query: String { FormFields(fields).urlEncoded }

    /// The fields of the address, for a form that goes on from here.
    package var fields: [FormFields.Field] {
        var fields = choices.map(\.field)
        let standard = CatalogueAddress()
        if order != standard.order || isAscending != standard.isAscending {
            fields.append(FormFields.Field("sort", sort))
        }
        if isBoard { fields.append(FormFields.Field("view", "board")) }
        if let after {
            fields.append(FormFields.Field("after", after.token))
            fields.append(FormFields.Field("at", String(after.openedAt.milliseconds)))
        }
        return fields
    }

    /// The order with its direction: `name`, or `-changed` for the latest change first.
    package var sort: String { (isAscending ? "" : "-") + order.field }

    private mutating func readOrder(_ field: FormFields.Field) {
        let isDescending = field.value.hasPrefix("-")
        let name = isDescending ? String(field.value.dropFirst()) : field.value
        guard let order = ModelCardCatalogueOrder.allCases.first(where: { $0.field == name }) else {
            return field.value.isEmpty ? () : ignore(field)
        }
        self.order = order
        isAscending = !isDescending
    }

    private mutating func readChoice(_ field: FormFields.Field) {
        if let choice = CatalogueChoice(field) {
            add(choice)
        } else if !field.value.trimmed.isEmpty {
            // Forms send fields that were left empty, which is nobody's mistake.
            ignore(field)
        }
    }
}

extension ModelCardCatalogueOrder {
    /// The order as the address spells it.
    var field: String {
        switch self {
        case .lastModifiedTime: "changed"
        case .creationTime: "created"
        case .name: "name"
        case .status: "status"
        case .riskRating: "risk"
        case .owner: "owner"
        }
    }
}
